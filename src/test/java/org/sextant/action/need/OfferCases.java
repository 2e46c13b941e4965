package org.sextant.action.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.campaign.Team;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.Skill;

/** An offer, or a promise, and who may know of it for how long, on each database. */
abstract class OfferCases extends NeedCases {
    @Test
    void isShownOnlyToCampaignsThatOneBelongsTo() {
        var other = new Scene(beans);

        offers.offer(new OwnOffer(INTERPRETER, Set.of(campaign, other.campaign())), member);

        assertThat(offers.of(member).orElseThrow().campaigns()).containsExactly(campaign);
    }

    @Test
    void isSealedInTheDatabase() {
        offer(new Offered(true, Set.of(Skill.DRIVING), Set.of(ARABIC), "a van"), member);

        var stored = database.queryForObject(
                "select offered from member_offer where person = ?", byte[].class, member.uuid());

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("van", "DRIVING", "\"ar\"");
    }

    @Test
    void isWithdrawnAtAnyTime() {
        var need = write(INTERPRETING, 2);
        offer(INTERPRETER, member);
        asking.ask(need, member, coordinator);

        offers.withdraw(member);

        assertThat(offers.of(member)).isEmpty();
        assertThat(candidates(need)).isEmpty();
        assertThat(rows("member_offer")).isZero();
    }

    @Test
    void isGoneWithWhoLeaves() {
        var need = write(INTERPRETING, 2);
        offer(INTERPRETER, member);
        promises.promise(need, member);

        beans.getBean(Team.class).leave(campaign, member);
        assertThat(candidates(need)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> promises.promise(need, member));

        erase();
        assertThat(rows("member_offer")).isZero();
        assertThat(rows("need_answer")).isZero();
        assertThat(summary(need).promised()).isZero();
    }

    @Test
    void staysWithWhoStays() {
        var need = write(INTERPRETING, 2);
        offer(INTERPRETER, member);
        promises.promise(need, member);

        erase();

        assertThat(rows("member_offer")).isEqualTo(1);
        assertThat(rows("need_answer")).isEqualTo(1);
    }

    @Test
    void canBePutBackUntilTheDayIsOver() {
        var need = write(INTERPRETING, 2);
        promises.promise(need, member);

        needs.withdraw(need, coordinator);
        assertThat(needs.of(campaign, coordinator)).isEmpty();
        assertThatExceptionOfType(NoSuchNeed.class).isThrownBy(() -> promises.promise(need, member));
        erase();
        needs.reopen(need, coordinator);

        assertThat(summary(need).promised()).isEqualTo(1);
    }

    @Test
    void isForgottenWithThePeopleOfTheAction() {
        var action = scene.id(scene.open(scene.eventFor(5)));
        var need = needs.write(campaign, Optional.of(action), plan(INTERPRETING, 2), coordinator);
        promises.promise(need, member);

        transaction().executeWithoutResult(_ -> beans.getBean(Erasure.class).forget(action));

        assertThat(summary(need).promised()).isZero();
    }
}
