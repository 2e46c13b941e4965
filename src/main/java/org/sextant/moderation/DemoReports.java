package org.sextant.moderation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.Language;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What was reported in the demo, by the same operation as a real report. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(90)
class DemoReports implements ApplicationRunner {

    private record DemoReport(String kind, String key, Ground ground, Language language, String words) {

        ReportIt report() {
            return new ReportIt(Reference.of(kind, key).orElseThrow(), ground, words, Optional.empty(), language);
        }
    }

    private final Reports reports;
    private final MatterRepository matters;

    DemoReports(Reports reports, MatterRepository matters) {
        this.reports = reports;
        this.matters = matters;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!matters.any()) {
            read().stream().map(DemoReport::report).forEach(reports::take);
        }
    }

    private static List<DemoReport> read() throws IOException {
        try (var file = new ClassPathResource("demo/moderation.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<DemoReport>>() {});
        }
    }
}
