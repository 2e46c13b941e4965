package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.sextant.action.Plans.english;
import static org.sextant.action.Plans.plan;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.attendance.Attendances;
import org.sextant.action.attendance.Door;
import org.sextant.action.attendance.Presence;
import org.sextant.action.coordinator.Coordinators;
import org.sextant.action.need.Candidate;
import org.sextant.action.need.Matches;
import org.sextant.action.need.NeedKind;
import org.sextant.action.need.NeedPlan;
import org.sextant.action.need.Needs;
import org.sextant.action.need.Promises;
import org.sextant.action.need.Wish;
import org.sextant.action.signup.GuestList;
import org.sextant.action.signup.GuestRemoval;
import org.sextant.action.signup.Rearrangements;
import org.sextant.action.signup.Reminders;
import org.sextant.action.signup.Signups;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The names of those who come to a sensitive action, on each database. */
abstract class SensitiveGuestCases {

    private static final String CODE = "34679ACDEF";

    @Autowired
    private BeanFactory beans;

    private Scene scene;
    private PersonId coordinator;
    private Slug slug;
    private ActionId vigil;
    private SignupId guest;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        coordinator = scene.somebodyAs(Role.COORDINATOR);
        slug = scene.open(vigil(plan()));
        vigil = scene.id(slug);
        beans.getBean(Signups.class).take(slug, SlotNumber.WHOLE, scene.somebodyAs(Role.MEMBER));
        guest = guests().of(vigil, 0, scene.organizer()).listed().getFirst().id();
    }

    @Test
    void areForTheOrganizersOfItsCampaign() {
        seesEverything(scene.somebodyAs(Role.ORGANIZER));
    }

    @Test
    void areNotForItsOtherCoordinatorsNorForOrganizersOfThePlatform() {
        seesNobody(coordinator);
        seesNobody(new SomePeople(beans).organizerOfThePlatform());
    }

    @Test
    void areForWhoeverIsInChargeAsLongAsTheyAre() {
        scene.change(slug, vigil(plan().ledBy(coordinator)));
        seesEverything(coordinator);

        scene.actions().putInCharge(vigil, Optional.empty(), scene.organizer());
        seesNobody(coordinator);
    }

    @Test
    void areForWhoeverCoordinatesItAlone() {
        var host = scene.somebody("Nour");
        beans.getBean(Coordinators.class).give(vigil, host, Optional.empty(), Optional.empty(), scene.organizer());

        seesEverything(host);
        assertThat(sees(host, scene.id(scene.open(vigil(plan()))))).isFalse();
    }

    @Test
    void areForAllWhoRunItWhereItIsNotSensitive() {
        var open = scene.id(scene.open(scene.eventFor(3)));

        assertThat(sees(coordinator, open)).isTrue();
        assertThat(sees(scene.somebodyAs(Role.MEMBER), open)).isFalse();
        assertThatNoException().isThrownBy(() -> guests().of(open, 0, coordinator));
    }

    @Test
    void areNeededByNobodyToRunIt() {
        assertThat(beans.getBean(Attendances.class)
                        .headcount(vigil, coordinator)
                        .attended())
                .isZero();
        assertThatNoException().isThrownBy(() -> beans.getBean(Reminders.class).preview(vigil, coordinator));
        assertThatNoException()
                .isThrownBy(() -> beans.getBean(Rearrangements.class).untold(vigil, coordinator));
        assertThat(beans.getBean(Board.class)
                        .action(slug, coordinator)
                        .plan()
                        .outline()
                        .venue()
                        .place())
                .isPresent();
        assertThatNoException().isThrownBy(() -> scene.actions().begin(vigil, coordinator));
    }

    @Test
    void areNotToldByWhatItNeedsEither() {
        var needs = beans.getBean(Needs.class);
        var wish = new NeedPlan(Wish.inWords(NeedKind.THING, english("Ten lamps")), Optional.of(2), Optional.empty());
        var need = needs.write(scene.campaign(), Optional.of(vigil), wish, coordinator);
        var helper = scene.somebodyAs(Role.MEMBER);
        beans.getBean(Promises.class).promise(need, helper);

        assertThat(whoPromised(scene.organizer())).extracting(Candidate::person).containsExactly(helper);
        assertThat(whoPromised(coordinator)).isEmpty();
        assertThat(needs.of(vigil, coordinator).getFirst().promised()).isEqualTo(1);
    }

    private List<Candidate> whoPromised(PersonId by) {
        var all = beans.getBean(Needs.class).of(vigil, by);
        return beans.getBean(Matches.class).of(scene.campaign(), all, by).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private void seesEverything(PersonId person) {
        assertThat(sees(person, vigil)).isTrue();
        assertThat(guests().of(vigil, 0, person).listed()).hasSize(1);
        assertThatNoException().isThrownBy(() -> guests().partings(vigil, person));
        assertThatNoException().isThrownBy(() -> attendances().note(vigil, guest, Presence.ATTENDED, person));
        assertThatNoException().isThrownBy(() -> beans.getBean(Door.class).look(vigil, CODE, person));
    }

    private void seesNobody(PersonId person) {
        assertThat(sees(person, vigil)).isFalse();
        refused(() -> guests().of(vigil, 0, person));
        refused(() -> guests().partings(vigil, person));
        refused(() -> attendances().of(vigil, List.of(guest), person));
        refused(() -> attendances().note(vigil, guest, Presence.ATTENDED, person));
        refused(() -> attendances().takeBack(vigil, List.of(guest), person));
        refused(() -> attendances().noteOthersNotSeen(vigil, person));
        refused(() -> beans.getBean(Door.class).look(vigil, CODE, person));
        refused(() -> beans.getBean(GuestRemoval.class).remove(vigil, guest, person));
    }

    private boolean sees(PersonId person, ActionId action) {
        return beans.getBean(Board.class).allows(person, ActionRight.SEE_GUESTS, action);
    }

    private ActionPlan vigil(Plans plans) {
        var evening = scene.soon().atTime(21, 0);
        return plans.sensitive().event(evening, evening.plusHours(1), 3);
    }

    private GuestList guests() {
        return beans.getBean(GuestList.class);
    }

    private Attendances attendances() {
        return beans.getBean(Attendances.class);
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(act);
    }
}
