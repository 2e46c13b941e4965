package org.sextant.member.directory;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptEntry;
import org.sextant.member.KeptSection;
import org.sextant.member.KeptTable;
import org.sextant.member.KeptValue.Coded;
import org.sextant.member.KeptValue.Day;
import org.sextant.member.KeptValue.Text;
import org.sextant.member.PersonColumn;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What directories know of somebody, what others wrote down about them included: whom a note is about may read it. */
@Component
@Order(12)
class DirectoryKept implements KeptAboutPerson {

    private final Cards cards;
    private final Introductions introductions;
    private final PersonNotes notes;

    DirectoryKept(Cards cards, Introductions introductions, PersonNotes notes) {
        this.cards = cards;
        this.introductions = introductions;
        this.notes = notes;
    }

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.rowGoes("person_card", "person"),
                PersonColumn.rowGoes("person_card_term", "person"),
                PersonColumn.rowGoes("introduced_card", "person"),
                PersonColumn.rowGoes("person_activity", "person"),
                PersonColumn.rowGoes("person_tag", "person"),
                PersonColumn.rowGoes("person_note", "person"),
                PersonColumn.rowGoes("person_note", "written_by"),
                PersonColumn.rowGoes("saved_search", "person"),
                PersonColumn.rowGoes("merged_person", "kept"),
                PersonColumn.rowGoes("merged_person", "merged"),
                PersonColumn.rowGoes("merged_person", "shown_person"),
                PersonColumn.stays("merged_person", "merged_by"),
                PersonColumn.rowGoes("told_apart", "one_person"),
                PersonColumn.rowGoes("told_apart", "other_person"),
                PersonColumn.stays("told_apart", "said_by"),
                PersonColumn.rowGoes("people_export", "asked_by"),
                PersonColumn.stays("people_import", "started_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of("directory.kept.activity", """
                        select last_day from person_activity where person = :person order by last_day"""),
                KeptTable.of("directory.kept.tags", """
                        select distinct tag from person_tag where person = :person order by tag"""),
                KeptTable.of("directory.kept.searches", """
                        select title as title_of from saved_search where person = :person order by title""").changedAt("directory"),
                KeptTable.of("directory.kept.merged", """
                        select merged_at from merged_person where kept = :person or merged = :person order by merged_at"""),
                KeptTable.of("directory.kept.apart", """
                        select said_at from told_apart where one_person = :person or other_person = :person order by said_at"""),
                KeptTable.of("directory.kept.exports", """
                        select asked_at, ready_at from people_export where asked_by = :person order by asked_at desc"""),
                KeptTable.of("directory.kept.imports", """
                        select started_at from people_import where started_by = :person order by started_at desc"""));
    }

    @Override
    public List<KeptSection> sections(PersonId person) {
        return List.of(
                new KeptSection(
                        "directory.kept.card",
                        "me/card",
                        cards.of(person).stream().map(DirectoryKept::card).toList()),
                new KeptSection(
                        "directory.kept.introduced",
                        "me/card",
                        introductions.cardFor(person).stream()
                                .map(DirectoryKept::card)
                                .toList()),
                new KeptSection(
                        "directory.kept.notes",
                        "",
                        notes.about(person).stream().map(DirectoryKept::note).toList()));
    }

    private static KeptEntry card(Card card) {
        return KeptEntry.of("skills", list(card.skills().stream().map(DirectoryKept::small)))
                .and("languages", list(card.languages().stream().map(LanguageCode::code)))
                .and("country", card.country().map(CountryCode::alpha2).map(Text::new))
                .and("free", list(card.free().stream().map(DirectoryKept::small)));
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Text list(Stream<String> parts) {
        return new Text(parts.collect(Collectors.joining(", ")));
    }

    private static KeptEntry note(Note note) {
        return KeptEntry.of("words", new Text(note.words()))
                .and("purpose", Coded.of("directory.purpose", note.purpose()))
                .and("last-day", new Day(note.lastDay()));
    }
}
