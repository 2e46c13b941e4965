package org.sextant.member.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sextant.member.GiveMandate;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Skill;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/** Who is found in the directory of a scope, and by whom, on each database. */
abstract class DirectoryCases extends DirectoryScene {

    @Test
    void findsByAPartOfTheNameWhateverItsCapitalsAndSigns() {
        assertThat(found(Wanted.named("BEN"))).containsExactly("Amina Ben Salah");
        assertThat(found(Wanted.named("0%"))).containsExactly("Bruno 100% Costa");
        assertThat(found(Wanted.named("_"))).isEmpty();
        assertThat(found(Wanted.EVERYBODY)).containsExactly("Amina Ben Salah", "Bruno 100% Costa", "Esther");
    }

    @Test
    void findsByAllThatStandsOnACardTogether() {
        var arabic = new Card(Set.of(), Set.of(new LanguageCode("ar")), Optional.empty(), Set.of());
        var driver = new Card(Set.of(Skill.DRIVING), Set.of(new LanguageCode("ar")), Optional.empty(), Set.of());

        assertThat(found(Wanted.saying(INTERPRETER))).containsExactly("Amina Ben Salah");
        assertThat(found(Wanted.saying(arabic))).containsExactly("Amina Ben Salah");
        assertThat(found(Wanted.saying(driver))).isEmpty();
    }

    @Test
    void findsNobodyByACardThatWasTornUp() {
        cards.tearUp(amina);

        assertThat(found(Wanted.saying(INTERPRETER))).isEmpty();
        assertThat(cards.of(amina)).isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from person_card_term where person = ?", Integer.class, amina.uuid()))
                .isZero();
    }

    @Test
    void sealsCardsInTheDatabase() {
        var said = database.queryForObject("select said from person_card where person = ?", byte[].class, amina.uuid());
        var terms =
                database.queryForList("select term from person_card_term where person = ?", byte[].class, amina.uuid());

        assertThat(terms).hasSize(5);
        terms.add(said);
        assertThat(terms)
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("INTERPRETING", "TN", "EVENINGS"));
        assertThat(cards.of(amina)).contains(INTERPRETER);
    }

    @Test
    void findsWhoWasHereLately() {
        var lately = new Wanted("", Card.EMPTY, Optional.of(Activity.LAST_MONTH), Set.of());
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(bruno.toString(), "", List.of());

        assertThat(found(lately)).isEmpty();
        events.publishEvent(new AuthenticationSuccessEvent(signedIn));
        events.publishEvent(new AuthenticationSuccessEvent(signedIn));

        assertThat(found(lately)).containsExactly("Bruno 100% Costa");
        database.update("update person_activity set last_day = ? where person = ?", today.minusDays(31), bruno.uuid());
        assertThat(found(lately)).isEmpty();
    }

    @Test
    void knowsThoseAloneWhoWorkInItsScopeNow() {
        var left = somebodyAs("Left", Role.MEMBER);
        mandates.of(left).forEach(mandate -> mandates.end(mandate.id(), left));
        var over = new SomePeople(beans).called("Over");
        mandates.give(
                new GiveMandate(
                        over,
                        Role.MEMBER,
                        scope,
                        Optional.of(OffsetDateTime.now(ZoneOffset.UTC)
                                .minusSeconds(1)
                                .toInstant())),
                organizer);
        var stranger = new SomePeople(beans).called("Stranger");

        assertThat(found(Wanted.EVERYBODY)).doesNotContain("Left", "Over", "Stranger");
        assertThat(entries.of(scope, stranger, organizer)).isEmpty();
    }

    @Test
    void isForThoseAloneWhoseMandateNeedsIt() {
        var administrator = new SomePeople(beans).called("Amara");
        mandates.take(administrator, Role.ADMINISTRATOR, Scope.PLATFORM);

        assertThat(directory
                        .find(scope, Wanted.EVERYBODY, Optional.empty(), administrator)
                        .people())
                .isNotEmpty();
        for (var person : List.of(amina, new SomePeople(beans).called("Stranger"))) {
            refused(() -> directory.find(scope, Wanted.EVERYBODY, Optional.empty(), person));
            refused(() -> directory.count(scope, Wanted.EVERYBODY, person));
            refused(() -> entries.of(scope, bruno, person));
            refused(() -> tags.inUse(scope, person));
            refused(() -> searches.of(scope, person));
            refused(() -> beans.getBean(DirectoryFile.class).begin(scope, person));
        }
        for (var person : List.of(amina, administrator)) {
            refused(() -> tags.tag(scope, bruno, Set.of("x"), person));
            refused(() -> notes.write(scope, bruno, draft("x"), today, person));
            refused(() -> duplicates.find(scope, 0, person));
            refused(() -> duplicates.tellApart(scope, amina, bruno, person));
            refused(() -> beans.getBean(DirectoryFile.class).begin(scope, person));
        }
        assertThat(directory.scopes(organizer)).containsExactly(scope);
        assertThat(directory.scopes(amina)).isEmpty();
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(act::run);
    }

    @Test
    void leavesNobodyOutBetweenItsPages() {
        var people = new SomePeople(beans);
        for (var i = 0; i < PeopleDirectory.ON_A_PAGE + 5; i++) {
            mandates.take(people.called("Same Name"), Role.MEMBER, scope);
        }

        var first = directory.find(scope, Wanted.EVERYBODY, Optional.empty(), organizer);
        var second = directory.find(scope, Wanted.EVERYBODY, first.last(), organizer);

        var all = new ArrayList<>(first.people());
        all.addAll(second.people());
        assertThat(first.people()).hasSize(PeopleDirectory.ON_A_PAGE);
        assertThat(second.last()).isEmpty();
        assertThat(all).doesNotHaveDuplicates().hasSize(PeopleDirectory.ON_A_PAGE + 8);
        assertThat(directory.count(scope, Wanted.EVERYBODY, organizer)).isEqualTo(all.size());
    }

    @Test
    void isSaidToHaveMovedWhereverSomebodyStandsInIt() {
        var movements = beans.getBean(Movements.class);

        assertThat(movements.of(List.of(amina))).containsExactlyInAnyOrder(Scope.PLATFORM, scope);
        mandates.of(amina).forEach(mandate -> mandates.end(mandate.id(), amina));
        assertThat(movements.of(List.of(amina))).containsExactly(Scope.PLATFORM);
        assertThat(movements.of(List.of())).isEmpty();
    }

    @Test
    void isSaidToHaveMovedWhenTheTimeOfAMandateHasCome() {
        var movements = beans.getBean(Movements.class);
        var soon = today.plusDays(400).atStartOfDay(ZoneOffset.UTC).toInstant();
        var later = soon.plusSeconds(60);
        mandates.give(new GiveMandate(bruno, Role.TRANSLATOR, scope, Optional.of(soon), Optional.of(later)), organizer);

        assertThat(movements.inTime(soon.minusSeconds(9), soon)).contains(scope);
        assertThat(movements.inTime(soon, later.minusSeconds(9))).doesNotContain(scope);
        assertThat(movements.inTime(later.minusSeconds(9), later)).contains(scope);
    }
}
