package org.sextant;

import java.util.regex.Pattern;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/**
 * Keeps the demo, with its well-known passwords, away from a database that is not its own. Runs before anything touches the database.
 */
class DemoGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Pattern EMBEDDED = Pattern.compile("jdbc:h2:(?!tcp:|ssl:).*");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var database = environment.getProperty("spring.datasource.url", "");
        if (environment.acceptsProfiles(Profiles.of("demo"))
                && !EMBEDDED.matcher(database).matches()
                && !environment.getProperty("sextant.demo.force", Boolean.class, false)) {
            throw new DemoOnRealDatabase();
        }
    }
}
