package org.sextant.treaty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.sextant.place.ShippedFile;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The treaties that come with Sextant: {@code treaties.csv}, and what they are called, {@code treaty-names.yaml}. */
final class ShippedTreaties {

    private record Names(
            LocalizedText called,
            LocalizedText title,
            @Nullable Set<DemandId> demands) {}

    private ShippedTreaties() {}

    static List<Treaty> read() {
        var names = names();
        return ShippedFile.rows(
                "treaties.csv", row -> treaty(row, Objects.requireNonNull(names.get(row.get("id")), row.get("id"))));
    }

    private static Map<String, Names> names() {
        try (var file = new ClassPathResource("reference/treaty-names.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Treaty treaty(CSVRecord row, Names names) {
        return new Treaty(
                new TreatyId(row.get("id")),
                names.called(),
                names.title(),
                LocalDate.parse(row.get("adopted_on")),
                Optional.of(row.get("in_force_on"))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse),
                row.get("depositary"),
                Arrays.stream(row.get("principles").split(";", -1))
                        .map(id -> Principle.ofId(id).orElseThrow())
                        .toList(),
                row.get("entry_condition"),
                row.get("source"),
                Objects.requireNonNullElse(names.demands(), Set.of()));
    }
}
