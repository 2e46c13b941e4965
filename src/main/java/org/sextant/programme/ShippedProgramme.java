package org.sextant.programme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sextant.programme.Passage.Kind;
import org.sextant.programme.ProgrammeFile.ClaimEntry;
import org.sextant.programme.ProgrammeFile.DemandEntry;
import org.sextant.programme.ProgrammeFile.PrincipleEntry;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;

/** Puts the five files of the shipped programme together. The English one says what there is, and in which order. */
final class ShippedProgramme {

    private final Map<Language, ProgrammeFile> files = new EnumMap<>(Language.class);
    private final ProgrammeFile english;

    ShippedProgramme() {
        for (var language : Language.values()) {
            files.put(language, ProgrammeFile.in(language));
        }
        english = ProgrammeFile.in(Language.EN);
    }

    StarterProgramme starter() {
        return new StarterProgramme(
                passages(),
                english.principles().stream().map(this::principle).toList(),
                english.claims().stream().map(this::claim).toList());
    }

    private LocalizedText text(Function<ProgrammeFile, String> part) {
        var texts = new EnumMap<Language, String>(Language.class);
        files.forEach((language, file) -> texts.put(language, part.apply(file)));
        return new LocalizedText(texts);
    }

    private List<LocalizedText> texts(Function<ProgrammeFile, List<String>> part) {
        return IntStream.range(0, part.apply(english).size())
                .mapToObj(number -> text(file -> part.apply(file).get(number)))
                .toList();
    }

    private Map<Passage.Place, PassageSummary> passages() {
        var passages = new LinkedHashMap<Passage.Place, PassageSummary>();
        passages.put(
                new Passage.Place(Kind.STATEMENT, 0),
                untitled(file -> file.statement().text(), english.statement().paragraphs()));
        passages.put(new Passage.Place(Kind.SOLIDARITY, 0), untitled(ProgrammeFile::solidarity, Paragraphs.NONE));
        passages.put(
                new Passage.Place(Kind.FUTURES, 0),
                new PassageSummary(
                        Optional.of(text(file -> file.futures().title())),
                        text(file -> file.futures().intro()),
                        english.futures().paragraphs()));
        IntStream.range(0, english.futures().items().size())
                .forEach(number -> passages.put(new Passage.Place(Kind.FUTURE, number), future(number)));
        passages.put(
                new Passage.Place(Kind.ALLIANCES, 0),
                untitled(file -> file.futures().alliances(), Paragraphs.NONE));
        return passages;
    }

    private PassageSummary untitled(Function<ProgrammeFile, String> part, Paragraphs paragraphs) {
        return new PassageSummary(Optional.empty(), text(part), paragraphs);
    }

    private PassageSummary future(int number) {
        return new PassageSummary(
                Optional.of(text(file -> file.futures().items().get(number).title())),
                text(file -> file.futures().items().get(number).text()),
                Paragraphs.NONE);
    }

    private PrincipleSummary principle(PrincipleEntry entry) {
        return new PrincipleSummary(
                entry.id(),
                text(file -> file.principle(entry.id()).name()),
                text(file -> file.principle(entry.id()).maxim()),
                text(file -> file.principle(entry.id()).summary()),
                text(file -> file.principle(entry.id()).text()),
                entry.paragraphs(),
                entry.demands().stream()
                        .map(demand -> demand(entry.id(), demand))
                        .toList());
    }

    private DemandSummary demand(Principle principle, DemandEntry entry) {
        return new DemandSummary(
                entry.id(),
                principle,
                text(file -> file.demand(entry.id()).title()),
                text(file -> file.demand(entry.id()).text()),
                text(file -> file.demand(entry.id()).met()),
                entry.paragraphs(),
                entry.addressees(),
                tags(entry.id()),
                DemandState.NOBODY_ACTS,
                Map.of(),
                Optional.empty());
    }

    // One list, as editors keep it; a word that two languages share stands in it once.
    private List<String> tags(DemandId id) {
        return Arrays.stream(Language.values())
                .flatMap(language -> tags(language, id).stream())
                .distinct()
                .toList();
    }

    /** By which words readers of a language look for a demand, as its file has them; none for a demand that was not shipped. */
    List<String> tags(Language language, DemandId id) {
        return files.getOrDefault(language, english).principles().stream()
                .flatMap(principle -> principle.demands().stream())
                .filter(demand -> demand.id().equals(id))
                .flatMap(demand -> demand.tags().stream())
                .toList();
    }

    private ClaimSummary claim(ClaimEntry entry) {
        return new ClaimSummary(
                entry.id(),
                text(file -> file.claim(entry.id()).claim()),
                text(file -> file.claim(entry.id()).grain()),
                texts(file -> file.claim(entry.id()).fails()),
                texts(file -> file.claim(entry.id()).experience()),
                text(file -> file.claim(entry.id()).question()),
                entry.answers(),
                entry.paragraphs());
    }
}
