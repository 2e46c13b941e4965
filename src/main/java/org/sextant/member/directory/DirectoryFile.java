package org.sextant.member.directory;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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

/** What was found, as a file for spreadsheets. Taking it along is written down. No address is in it. */
@Component
class DirectoryFile {

    /** More people are in no file. */
    static final int MOST = 5000;

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
     * RFC 4180 in UTF-8, without anything that a spreadsheet would run.
     *
     * @throws NotPermitted unless {@code by} may export there
     */
    @Transactional
    byte[] of(Scope scope, Wanted wanted, PersonId by) {
        var mandate = mandates.require(by, DirectoryRight.EXPORT, scope);
        audit.note(by, mandate, "people-exported", scope.kind() + " " + scope.key(), scope);
        return Stream.concat(
                        Stream.of(HEAD),
                        directory.some(scope, wanted, MOST).stream().map(found -> row(scope, found)))
                .map(CsvLine::of)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(Scope scope, Found found) {
        var card = cards.of(found.person()).orElse(Card.EMPTY);
        return List.of(
                found.name(),
                names(card.skills()),
                card.languages().stream().map(LanguageCode::code).collect(Collectors.joining(" ")),
                card.country().map(CountryCode::alpha2).orElse(""),
                names(card.free()),
                String.join(" ", tags.of(scope, found.person())));
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
