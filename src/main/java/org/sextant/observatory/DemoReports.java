package org.sextant.observatory;

import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.member.DemoAccounts;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The reports of the demo, sent and agreed to by the same operations as real ones. Where there are any, nothing is added. */
@Component
@Profile("demo")
@Order(40)
class DemoReports implements ApplicationRunner {

    private record DemoReport(
            String place,
            Principle theme,
            int monthsAgo,
            Origin origin,
            String language,
            DemandId demand,
            @Nullable Slug action,
            String body) {

        ReportText text(YearMonth now) {
            return new ReportText(
                    new CountryCode(place),
                    theme,
                    now.minusMonths(monthsAgo),
                    origin,
                    body,
                    Language.ofTag(language).orElseThrow());
        }
    }

    private final Reports reports;
    private final PublicReports shown;
    private final DemoAccounts accounts;
    private final Clock clock;

    DemoReports(Reports reports, PublicReports shown, DemoAccounts accounts, Clock clock) {
        this.reports = reports;
        this.shown = shown;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (shown.latest(1).isEmpty()) {
            read().forEach(this::show);
        }
    }

    private void show(DemoReport report) {
        var moderator = accounts.person("moderator");
        var text = report.text(YearMonth.now(clock));
        reports.file(text);
        var id = reports.waiting(moderator).stream()
                .filter(waiting -> waiting.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
        reports.leadTo(id, Optional.of(report.demand()), Optional.ofNullable(report.action()), moderator);
        reports.agree(id, moderator);
        reports.agree(id, accounts.person("moderator2"));
    }

    private static List<DemoReport> read() throws IOException {
        try (var file = new ClassPathResource("demo/reports.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<DemoReport>>() {});
        }
    }
}
