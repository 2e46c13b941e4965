package org.sextant.member.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.shell.CsvLine;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was found, as a file for spreadsheets: however many they are, some at a time. No address is in it. */
@Component
class DirectoryFile {

    /** So many are in memory at a time. */
    static final int AT_ONCE = 500;

    private static final List<String> HEAD = List.of("name", "skills", "languages", "country", "available", "tags");

    private final PeopleDirectory directory;
    private final Mandates mandates;
    private final Cards cards;
    private final Tags tags;
    private final AuditTrail audit;

    DirectoryFile(PeopleDirectory directory, Mandates mandates, Cards cards, Tags tags, AuditTrail audit) {
        this.directory = directory;
        this.mandates = mandates;
        this.cards = cards;
        this.tags = tags;
        this.audit = audit;
    }

    /**
     * Writes down that somebody takes it along.
     *
     * @throws NotPermitted unless {@code by} may export there
     */
    @Transactional
    void begin(Scope scope, PersonId by) {
        var mandate = mandates.require(by, DirectoryRight.EXPORT, scope);
        audit.note(by, mandate, "people-exported", scope.kind() + " " + scope.key(), scope);
    }

    /** RFC 4180 in UTF-8, without anything that a spreadsheet would run. In no transaction: whoever reads it may be slow. */
    void write(Scope scope, Wanted wanted, OutputStream out) throws IOException {
        out.write(line(HEAD));
        var some = directory.some(scope, wanted, Optional.empty(), AT_ONCE);
        while (!some.isEmpty()) {
            write(scope, some, out);
            some = directory.some(scope, wanted, Optional.of(some.getLast()), AT_ONCE);
        }
    }

    private void write(Scope scope, List<Found> some, OutputStream out) throws IOException {
        var ids = some.stream().map(Found::person).toList();
        var others = directory.shownAs(scope, ids);
        var said = cards.of(Stream.concat(ids.stream(), others.values().stream().flatMap(Collection::stream))
                .toList());
        var worn = tags.of(scope, ids);
        for (var found : some) {
            out.write(line(row(
                    found.name(),
                    card(found.person(), others.getOrDefault(found.person(), List.of()), said),
                    worn.getOrDefault(found.person(), Set.of()))));
        }
    }

    // Who is found by what another account of theirs says has that on their line, too.
    private static Card card(PersonId person, List<PersonId> others, Map<PersonId, Card> said) {
        return others.stream()
                .map(other -> said.getOrDefault(other, Card.EMPTY))
                .reduce(said.getOrDefault(person, Card.EMPTY), Card::with);
    }

    private static byte[] line(List<String> cells) {
        return CsvLine.of(cells).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(String name, Card card, Set<String> tags) {
        return List.of(
                name,
                names(card.skills()),
                card.languages().stream().map(LanguageCode::code).collect(Collectors.joining(" ")),
                card.country().map(CountryCode::alpha2).orElse(""),
                names(card.free()),
                String.join("; ", tags));
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
