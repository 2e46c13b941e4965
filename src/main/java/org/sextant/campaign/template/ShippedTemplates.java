package org.sextant.campaign.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The templates that come with Sextant: a file each in {@code templates}. */
@Component
class ShippedTemplates {

    private record Written(int order, LocalizedText name, LocalizedText about, TemplatePlan plan) {}

    private record Ordered(int order, Template template) {}

    private final List<Template> templates;

    ShippedTemplates() {
        try {
            templates = Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:templates/*.yaml"))
                    .map(ShippedTemplates::read)
                    .sorted(Comparator.comparingInt(Ordered::order))
                    .map(Ordered::template)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Ordered read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            var written = new YAMLMapper().readValue(content, Written.class);
            var id = Objects.requireNonNull(file.getFilename()).replace(".yaml", "");
            return new Ordered(
                    written.order(),
                    new Template(
                            new TemplateId(id),
                            written.name(),
                            written.about(),
                            true,
                            Optional.empty(),
                            written.plan()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Template> all() {
        return templates;
    }
}
