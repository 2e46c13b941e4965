package org.sextant.member.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.joint.JointActScene;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.OwnProposal;
import org.sextant.member.joint.Why;
import org.sextant.member.owndata.OwnData;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** What is written down about people in the directory of a scope, and what is taken along, on each database. */
abstract class AnnotationCases extends DirectoryScene {

    @Test
    void keepsPeopleTogetherByTagsOfItsOwn() {
        tags.tag(scope, amina, Set.of("night watch", "cooks"), organizer);
        tags.tag(scope, amina, Set.of("night watch"), organizer);

        assertThat(found(new Wanted("", Card.EMPTY, Optional.empty(), Set.of("night watch"))))
                .containsExactly("Amina Ben Salah");
        assertThat(tags.inUse(scope, organizer)).containsExactly("night watch");
        var elsewhere = Scope.of(new OrganisationId(UUID.randomUUID()));
        mandates.take(organizer, Role.ORGANIZER, elsewhere);
        assertThat(tags.inUse(elsewhere, organizer)).isEmpty();
    }

    @Test
    void deletesANoteAfterItsLastDay() {
        notes.write(scope, amina, draft("Needs a ramp"), today, organizer);

        notes.deleteOver(today.plusDays(3));
        assertThat(entries.of(scope, amina, organizer).orElseThrow().notes())
                .extracting(Note::words)
                .containsExactly("Needs a ramp");
        notes.deleteOver(today.plusDays(4));
        assertThat(entries.of(scope, amina, organizer).orElseThrow().notes()).isEmpty();
    }

    @Test
    void sealsANoteAndShowsItToWhomItIsAbout() {
        notes.write(scope, amina, draft("Needs a ramp"), today, organizer);

        var stored =
                database.queryForObject("select words from person_note where person = ?", byte[].class, amina.uuid());
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("ramp");
        assertThat(beans.getBean(OwnData.class).of(amina).toString()).contains("Needs a ramp");
        assertThat(beans.getBean(OwnData.class).of(bruno).toString()).doesNotContain("Needs a ramp");
    }

    @Test
    void findsAnewWithASavedSearch() {
        searches.save(scope, "Interpreters", Wanted.saying(INTERPRETER), organizer);
        var saved = searches.of(scope, organizer).getFirst();

        cards.keep(INTERPRETER, bruno);

        assertThat(saved.title()).isEqualTo("Interpreters");
        assertThat(directory.count(scope, saved.wanted(), organizer)).isEqualTo(2);
        searches.forget(saved.id(), amina);
        assertThat(searches.of(scope, organizer)).hasSize(1);
        searches.forget(saved.id(), organizer);
        assertThat(searches.of(scope, organizer)).isEmpty();
    }

    @Test
    void showsTwoAccountsAsOnePersonUntilThatIsUndone() {
        var twice = somebodyAs("AMINA ben Salah", Role.MEMBER);
        tags.tag(scope, twice, Set.of("cooks", "drives"), organizer);
        tags.tag(scope, amina, Set.of("cooks"), organizer);
        notes.write(scope, twice, draft("Calls back"), today, organizer);
        assertThat(duplicates.find(scope, organizer).getFirst().people())
                .extracting(Found::person)
                .containsExactlyInAnyOrder(amina, twice);

        duplicates.merge(scope, amina, twice, organizer);

        assertThat(found(Wanted.named("amina"))).containsExactly("Amina Ben Salah");
        assertThat(entries.of(scope, twice, organizer)).isEmpty();
        var one = entries.of(scope, amina, organizer).orElseThrow();
        assertThat(one.tags()).containsExactlyInAnyOrder("cooks", "drives");
        assertThat(one.notes()).extracting(Note::words).containsExactly("Calls back");
        assertThat(notes.about(amina))
                .as("a namesake reads nothing of the other's among what is kept about them")
                .isEmpty();
        assertThat(notes.about(twice)).hasSize(1);
        assertThat(duplicates.find(scope, organizer)).isEmpty();

        duplicates.undo(scope, duplicates.merged(scope, organizer).getFirst().id(), organizer);

        assertThat(found(Wanted.named("amina"))).hasSize(2);
        assertThat(entries.of(scope, amina, organizer).orElseThrow().tags()).containsExactly("cooks");
        assertThat(entries.of(scope, twice, organizer).orElseThrow().tags())
                .containsExactlyInAnyOrder("cooks", "drives");
        assertThat(entries.of(scope, twice, organizer).orElseThrow().notes()).hasSize(1);
        assertThat(duplicates.merged(scope, organizer)).isEmpty();
    }

    @Test
    void isTakenAlongOnceASecondPersonHasAgreedAndAnHourHasPassed() throws IOException {
        var exports = beans.getBean(Exports.class);
        var acts = beans.getBean(JointActs.class);
        var proposal = exports.prepare(scope, Wanted.named("amina"), organizer);
        assertThatExceptionOfType(NotPermitted.class)
                .as("nobody takes people along alone, in an emergency either")
                .isThrownBy(() -> acts.actAtOnce(proposal, new Why("For the meeting."), organizer));
        var act = acts.propose(proposal, new Why("For the meeting."), organizer);
        assertThatExceptionOfType(OwnProposal.class).isThrownBy(() -> acts.agree(act, organizer));
        JointActScene.anHourLater(beans);
        assertThat(exports.ready(scope, organizer)).isEmpty();

        var second = somebodyAs("Second", Role.ORGANIZER);
        acts.agree(act, second);
        assertThat(exports.ready(scope, organizer)).isEmpty();
        JointActScene.anHourLater(beans);

        var ready = exports.ready(scope, organizer).getFirst();
        assertThat(taken(exports, ready, organizer)).contains("Amina Ben Salah");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> taken(exports, ready, second));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> taken(exports, ready, amina));
        database.update(
                "update people_export set ready_at = ? where id = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusDays(8),
                ready.id());
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> taken(exports, ready, organizer));
        exports.forget();
        assertThat(exports.wanted(ready.id())).isEmpty();
    }

    private String taken(Exports exports, ReadyExport ready, PersonId by) throws IOException {
        var out = new ByteArrayOutputStream();
        exports.take(scope, ready.id(), by, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isTakenAlongWholeHoweverManyTheyAre() throws IOException {
        var many = 11 * DirectoryFile.AT_ONCE + 1;
        new SomePeople(beans).many(many, scope);
        database.update(
                "update person set verified_at = joined_at where id in (select person from mandate where scope_key = ?)",
                scope.key());
        var out = new CountedWriting();

        beans.getBean(DirectoryFile.class).write(scope, Wanted.EVERYBODY, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(many + 4);
        assertThat(out.longest).as("is not put together in memory").isLessThan(200);
    }

    /** Remembers the most that it was given at once. */
    private static final class CountedWriting extends ByteArrayOutputStream {

        private int longest;

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            longest = Math.max(longest, length);
            super.write(bytes, from, length);
        }
    }

    @Test
    void isTakenAlongWithoutAddressesAndWithNothingThatASpreadsheetRuns() throws IOException {
        somebodyAs("=HYPERLINK(\"x\")", Role.MEMBER);
        tags.tag(scope, amina, Set.of("cooks"), organizer);

        var out = new ByteArrayOutputStream();
        beans.getBean(DirectoryFile.class).begin(scope, organizer);
        beans.getBean(DirectoryFile.class).write(scope, Wanted.EVERYBODY, out);

        var file = out.toString(StandardCharsets.UTF_8);
        assertThat(file.lines())
                .contains(
                        "name,skills,languages,country,available,tags",
                        "Amina Ben Salah,interpreting,ar fr,TN,evenings,cooks",
                        "\"'=HYPERLINK(\"\"x\"\")\",,,,,");
        assertThat(file).doesNotContain("@");
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where person = ? and act = 'people-exported'",
                        Integer.class,
                        organizer.uuid()))
                .isEqualTo(1);
    }

    @Test
    void refusesANoteWithoutAnEndWithinAYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notes.write(
                        scope,
                        amina,
                        new PersonNotes.Draft(NotePurpose.AGREED, "x", today.plusDays(PersonNotes.MOST_DAYS + 1L)),
                        today,
                        organizer));
    }
}
