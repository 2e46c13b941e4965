package org.sextant.campaign.calendar;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.reference.Line;
import org.sextant.reference.ReferenceFile;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** The observances, one a line: when, what they are called in each language, which principles they have to do with, and who established them. */
@Component
class ObservancesFile implements ReferenceFile {

    private static final int ORDER = 30;

    @Override
    public String name() {
        return "observances";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("planning.observances.file");
    }

    @Override
    public List<String> columns() {
        return Stream.of(
                        Stream.of("id", "date"),
                        names(),
                        Stream.of("principles", "since_year", "established_by", "source", "confidence"))
                .flatMap(columns -> columns)
                .toList();
    }

    @Override
    public List<String> key() {
        return List.of("id");
    }

    @Override
    public List<String> wrongIn(Line line) {
        var readings = new LinkedHashMap<String, Consumer<String>>();
        readings.put("id", Slug::new);
        readings.put("date", DayRule::parse);
        names().forEach(column -> readings.put(column, name -> LocalizedText.of(Language.EN, name)));
        readings.put("principles", ObservancesFile::principles);
        return line.wrong(readings);
    }

    static Observance observance(Line line) {
        var names = Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> line.of(name(language))));
        return new Observance(
                new Slug(line.of("id")),
                new LocalizedText(names),
                principles(line.of("principles")),
                DayRule.parse(line.of("date")));
    }

    private static Set<Principle> principles(String written) {
        return Arrays.stream(written.split(";"))
                .map(id -> Principle.ofId(id).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Principle.class)));
    }

    private static Stream<String> names() {
        return Arrays.stream(Language.values()).map(ObservancesFile::name);
    }

    private static String name(Language language) {
        return "name_" + language.tag();
    }
}
