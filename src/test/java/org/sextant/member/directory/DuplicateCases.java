package org.sextant.member.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Skill;

/** People of one name: shown as one, told apart, and shown as two again, on each database. */
abstract class DuplicateCases extends DirectoryScene {

    @Test
    void areFoundByWhatEitherSaysAndByWhenEitherWasHere() {
        var twin = twin();
        duplicates.merge(scope, twin, amina, organizer);
        database.update("insert into person_activity (person, last_day) values (?, ?)", amina.uuid(), today);

        assertThat(foundIds(Wanted.saying(INTERPRETER))).containsExactly(twin);
        assertThat(foundIds(new Wanted("", Card.EMPTY, Optional.of(Activity.LAST_MONTH), Set.of())))
                .containsExactly(twin);
        assertThat(entries.of(scope, twin, organizer).orElseThrow().card()).contains(INTERPRETER);
    }

    @Test
    void areTakenAlongOnOneLineWithWhatEitherSays() throws IOException {
        var twin = twin();
        var third = twin();
        cards.keep(
                new Card(
                        Set.of(Skill.LEGAL_ADVICE),
                        Set.of(new LanguageCode("en")),
                        Optional.of(new CountryCode("IT")),
                        Set.of(Availability.EVENINGS)),
                twin);
        duplicates.merge(scope, third, amina, organizer);
        duplicates.merge(scope, twin, third, organizer);

        var out = new ByteArrayOutputStream();
        beans.getBean(DirectoryFile.class).write(scope, Wanted.named("amina"), out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "name,skills,languages,country,available,tags",
                        "AMINA ben Salah,interpreting legal_advice,ar en fr,IT,evenings,");
        var card = entries.of(scope, twin, organizer).orElseThrow().card().orElseThrow();
        assertThat(card.skills()).containsExactly(Skill.INTERPRETING, Skill.LEGAL_ADVICE);
        assertThat(card.country()).contains(new CountryCode("IT"));
    }

    @Test
    void areFoundThroughOneThatWasMergedLater() {
        var twin = twin();
        var third = twin();
        duplicates.merge(scope, twin, amina, organizer);
        var later = duplicates.merge(scope, third, twin, organizer).orElseThrow();

        assertThat(foundIds(Wanted.saying(INTERPRETER))).containsExactly(third);
        duplicates.undo(scope, later, organizer);
        assertThat(foundIds(Wanted.saying(INTERPRETER))).containsExactly(twin);
    }

    @Test
    void areShownAgainOnceWhoWasKeptHasLeft() {
        var twin = twin();
        duplicates.merge(scope, twin, amina, organizer);
        leave(twin);

        assertThat(foundIds(Wanted.named("amina"))).containsExactly(amina);
        var back = twin();
        duplicates.merge(scope, back, amina, organizer);
        assertThat(foundIds(Wanted.named("amina"))).containsExactly(back);
    }

    @Test
    void areToldApartAndNotOfferedAgain() {
        var twin = twin();
        duplicates.tellApart(scope, twin, amina, organizer);
        duplicates.tellApart(scope, amina, twin, organizer);

        assertThat(duplicates.find(scope, 0, organizer)).isEmpty();
        assertThat(foundIds(Wanted.named("amina"))).hasSize(2);
        duplicates.takeBack(scope, amina, twin, organizer);
        assertThat(duplicates.find(scope, 0, organizer)).hasSize(1);
    }

    @Test
    void areOfferedAsLongAsTwoOfThemAreNotToldApart() {
        var twin = twin();
        var third = twin();
        duplicates.tellApart(scope, twin, amina, organizer);
        duplicates.tellApart(scope, third, amina, organizer);
        assertThat(duplicates.find(scope, 0, organizer)).hasSize(1);

        duplicates.tellApart(scope, third, twin, organizer);
        assertThat(duplicates.find(scope, 0, organizer)).isEmpty();

        leave(third);
        var fourth = twin();
        assertThat(duplicates.find(scope, 0, organizer).getContent().getFirst().people())
                .extracting(one -> one.who().person())
                .contains(amina, twin, fourth);
    }

    @Test
    void comeWithWhatTellsThemApart() {
        twin();
        mandates.take(amina, Role.TRANSLATOR, scope);

        var people =
                duplicates.find(scope, 0, organizer).getContent().getFirst().people();

        assertThat(people)
                .filteredOn(one -> one.who().person().equals(amina))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.roles()).containsExactlyInAnyOrder(Role.MEMBER, Role.TRANSLATOR);
                    assertThat(one.card()).contains(INTERPRETER);
                    assertThat(one.joined()).isAfter(Instant.EPOCH);
                });
    }

    @Test
    void areAllReachedPageByPage() {
        var names = Duplicates.ON_A_PAGE + 3;
        for (var i = 0; i < names; i++) {
            somebodyAs("Name %02d".formatted(i), Role.MEMBER);
            somebodyAs("NAME %02d".formatted(i), Role.MEMBER);
        }

        var first = duplicates.find(scope, 0, organizer);
        var second = duplicates.find(scope, 1, organizer);

        assertThat(first.getTotalElements()).isEqualTo(names);
        assertThat(first.getTotalPages()).isEqualTo(2);
        assertThat(first).hasSize(Duplicates.ON_A_PAGE);
        assertThat(second).hasSize(3);
        assertThat(duplicates.find(scope, 2, organizer)).isEmpty();
    }

    @Test
    void areUndoneOneByOneWhoeverMergedMeanwhile() {
        var twin = twin();
        var mine = duplicates.merge(scope, amina, twin, organizer).orElseThrow();
        var second = somebodyAs("Second", Role.ORGANIZER);
        var other = somebodyAs("Bruno 100% Costa", Role.MEMBER);
        duplicates.merge(scope, bruno, other, second);

        duplicates.undo(scope, mine, organizer);

        assertThat(foundIds(Wanted.named("amina"))).hasSize(2);
        assertThat(foundIds(Wanted.named("bruno"))).containsExactly(bruno);
    }

    @Test
    void areNotMergedWithSomebodyFromElsewhere() {
        var stranger = new SomePeople(beans).called("Amina Ben Salah");

        assertThat(duplicates.merge(scope, amina, stranger, organizer)).isEmpty();
        assertThat(duplicates.merge(scope, amina, amina, organizer)).isEmpty();
    }

    private PersonId twin() {
        return somebodyAs("AMINA ben Salah", Role.MEMBER);
    }

    private void leave(PersonId person) {
        mandates.of(person).forEach(mandate -> mandates.end(mandate.id(), person));
    }

    private List<PersonId> foundIds(Wanted wanted) {
        return directory.find(scope, wanted, Optional.empty(), organizer).people().stream()
                .map(Found::person)
                .toList();
    }
}
