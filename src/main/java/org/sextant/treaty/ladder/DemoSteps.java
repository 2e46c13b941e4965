package org.sextant.treaty.ladder;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.member.DemoAccounts;
import org.sextant.vocabulary.CountryCode;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The steps of the demo, recorded by one person and confirmed by another as real ones are. Where there are some, none are made. */
@Component
@Profile("demo")
@Order(27)
class DemoSteps implements ApplicationRunner {

    private record DemoStep(
            String aim, @Nullable CountryCode state, String rung, int day, String source, boolean waits) {

        RecordStep on(LocalDate today) {
            return new RecordStep(
                    new Aim(aim),
                    Optional.ofNullable(state),
                    Rung.valueOf(rung.toUpperCase(Locale.ROOT).replace('-', '_')),
                    today.plusDays(day),
                    source);
        }
    }

    private final Ladders ladders;
    private final DemoAccounts accounts;
    private final Clock clock;

    DemoSteps(Ladders ladders, DemoAccounts accounts, Clock clock) {
        this.ladders = ladders;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var organizer = accounts.person("organizer");
        if (!ladders.latest(organizer).isEmpty()) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var step : read()) {
            var id = ladders.record(step.on(today), organizer);
            if (!step.waits()) {
                ladders.confirm(id, accounts.person("moderator"));
            }
        }
    }

    private static List<DemoStep> read() throws IOException {
        try (var file = new ClassPathResource("demo/steps.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        }
    }
}
