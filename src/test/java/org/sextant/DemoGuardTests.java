package org.sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class DemoGuardTests {

    private static final String REAL = "jdbc:postgresql://db.example.org/sextant";

    @ParameterizedTest
    @ValueSource(strings = {REAL, "jdbc:h2:tcp://db.example.org/sextant", "jdbc:h2:ssl://db.example.org/sextant", ""})
    void keepsTheDemoAwayFromADatabaseThatMayBeSomebodys(String url) {
        var context = context(url, "demo");

        assertThatExceptionOfType(DemoOnRealDatabase.class)
                .isThrownBy(() -> new DemoGuard().initialize(context))
                .withMessageNotContaining("db.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:file:./data/sextant", "jdbc:h2:mem:sextant"})
    void letsTheDemoHaveADatabaseOfItsOwn(String url) {
        assertThatCode(() -> new DemoGuard().initialize(context(url, "demo"))).doesNotThrowAnyException();
    }

    @Test
    void hasNothingAgainstARealDatabaseWithoutTheDemo() {
        assertThatCode(() -> new DemoGuard().initialize(context(REAL, "production")))
                .doesNotThrowAnyException();
    }

    @Test
    void givesWayToThoseWhoInsist() {
        var context = context(REAL, "demo");
        ((MockEnvironment) context.getEnvironment()).setProperty("sextant.demo.force", "true");

        assertThatCode(() -> new DemoGuard().initialize(context)).doesNotThrowAnyException();
    }

    @Test
    void tellsWhatToDo() {
        var analysis = new DemoOnRealDatabaseAnalyzer().analyze(new DemoOnRealDatabase());

        assertThat(Objects.requireNonNull(analysis).getAction())
                .contains("SPRING_PROFILES_ACTIVE", "SEXTANT_DEMO_FORCE=true");
    }

    private static GenericApplicationContext context(String url, String profile) {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", url);
        environment.setActiveProfiles(profile);
        var context = new GenericApplicationContext();
        context.setEnvironment(environment);
        return context;
    }
}
