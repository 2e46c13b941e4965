package org.sextant.treaty;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sextant.reference.Line;
import org.sextant.reference.ReferenceFile;
import org.sextant.reference.Translated;
import org.sextant.shell.Words;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The treaties, one a line, in English; what they are called in each language, which demands ask for them, and in which region alone they can be joined, lies beside it in {@code treaty-names.yaml}. Lists of parties, ladders and campaigns
 * lean on each of them: none can go.
 */
@Component
class TreatiesFile implements ReferenceFile {

    private static final int ORDER = 70;

    private record Names(
            LocalizedText called,
            LocalizedText title,
            @Nullable Set<DemandId> demands,
            @Nullable String within) {}

    private final Map<String, Names> names = names();
    private final Translated called;
    private final Translated titled;

    TreatiesFile() {
        called = new Translated(this, "id", "short_name", texts(Names::called));
        titled = new Translated(this, "id", "full_name", texts(Names::title));
    }

    @Override
    public String name() {
        return "treaties";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("treaty.file");
    }

    @Override
    public List<String> columns() {
        return List.of(
                "id",
                "short_name",
                "full_name",
                "adopted_on",
                "in_force_on",
                "depositary",
                "principles",
                "entry_condition",
                "source");
    }

    @Override
    public List<String> key() {
        return List.of("id");
    }

    @Override
    public boolean keepsItsLines() {
        return true;
    }

    @Override
    public List<String> wrongIn(Line line) {
        var readings = new LinkedHashMap<String, Consumer<String>>();
        readings.put("id", Slug::new);
        readings.put("short_name", name -> LocalizedText.of(Language.EN, name));
        readings.put("full_name", name -> LocalizedText.of(Language.EN, name));
        readings.put("adopted_on", LocalDate::parse);
        readings.put("in_force_on", _ -> inForce(line));
        readings.put("principles", TreatiesFile::principles);
        readings.put("source", TreatiesFile::require);
        return line.wrong(readings);
    }

    Treaty treaty(Line line) {
        return new Treaty(
                new TreatyId(line.of("id")),
                called.of(line).orElseGet(() -> LocalizedText.of(Language.EN, line.of("short_name"))),
                titled.of(line).orElseGet(() -> LocalizedText.of(Language.EN, line.of("full_name"))),
                LocalDate.parse(line.of("adopted_on")),
                inForce(line),
                line.of("depositary"),
                principles(line.of("principles")),
                line.of("entry_condition"),
                line.of("source"),
                demands(line.of("id")),
                within(line.of("id")));
    }

    private Set<DemandId> demands(String id) {
        var known = names.get(id);
        return known == null ? Set.of() : Objects.requireNonNullElse(known.demands(), Set.of());
    }

    private Optional<String> within(String id) {
        var known = names.get(id);
        return known == null ? Optional.empty() : Optional.ofNullable(known.within());
    }

    private static Optional<LocalDate> inForce(Line line) {
        return line.said("in_force_on").map(LocalDate::parse);
    }

    private static List<Principle> principles(String written) {
        return Arrays.stream(written.split(";", -1))
                .map(id -> Principle.ofId(id).orElseThrow())
                .toList();
    }

    private static void require(String source) {
        if (source.isEmpty()) {
            throw new IllegalArgumentException("A fact has a source");
        }
    }

    private Map<String, LocalizedText> texts(Function<Names, LocalizedText> which) {
        return names.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> which.apply(entry.getValue())));
    }

    private static Map<String, Names> names() {
        try (var file = new ClassPathResource("reference/treaty-names.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
