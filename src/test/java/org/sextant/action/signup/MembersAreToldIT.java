package org.sextant.action.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.campaign.Team;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Members sign up with one click and type no address; what the workroom promises them to write comes to their account's mailbox. */
@WholeApplication
class MembersAreToldIT {

    private static final String MAILBOX = "outsider@sextant.example";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Signups signups;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Team team;

    @Autowired
    private DemoAccounts demo;

    private Scene scene;
    private PersonId member;

    @BeforeEach
    void join() {
        scene = new Scene(beans);
        member = demo.person("outsider");
        mandates.take(member, Role.MEMBER, Scope.of(scene.campaign()));
    }

    @AfterEach
    void leave() {
        team.leave(scene.campaign(), member);
    }

    @Test
    void whereTheyStandAndThatItIsCalledOff(Door door) {
        var action = scene.open(scene.eventFor(3));

        var booked = door.mailbox().after(MAILBOX, () -> signups.take(action, SlotNumber.WHOLE, member));
        var calledOff =
                door.mailbox().after(MAILBOX, () -> scene.actions().callOff(scene.id(action), scene.organizer()));

        assertThat(booked.subject()).isEqualTo("You have a place");
        assertThat(calledOff.subject()).isEqualTo("It is called off");
        assertThat(calledOff.text()).contains("your account");
    }

    @Test
    void thatItIsAtAnotherTime(Door door) {
        var action = scene.open(scene.eventFor(3));
        door.mailbox().after(MAILBOX, () -> signups.take(action, SlotNumber.WHOLE, member));
        scene.change(
                action, plan().event(scene.soon().atTime(16, 45), scene.soon().atTime(17, 45), 3));

        var changed = door.mailbox().after(MAILBOX, () -> tellOfTheChange(action));

        assertThat(changed.subject()).isEqualTo("Something has changed");
        assertThat(changed.text()).contains("16:45", "your account");
        assertThat(door.get(changed.link("/cancel/")).body()).contains("16:45");
    }

    @Test
    void andSoAreGuestsWithoutAnAccountInTheirLanguageAndWithoutAWordOfASensitivePlace(Door door) {
        var evening = scene.soon().atTime(20, 0);
        var vigil = scene.open(plan().sensitive().at("Mill Lane 14").event(evening, evening.plusHours(1), 3));
        var mailbox = "rearranged@example.org";
        door.post("/fr/actions/" + vigil + "/signups", Map.of("name", "Ana", "email", mailbox));
        var confirm = door.mailbox().newest(mailbox).link("/confirm/");
        door.mailbox().after(mailbox, () -> door.post(confirm, Map.of()));
        scene.change(vigil, plan().sensitive().at("Quai 4").event(evening, evening.plusHours(1), 3));

        var changed = door.mailbox().after(mailbox, () -> tellOfTheChange(vigil));

        assertThat(changed.subject()).isEqualTo("Quelque chose a changé");
        assertThat(changed.text()).contains("20:00").doesNotContain("Quai").doesNotContain("Read the Convention");
        assertThat(door.get(changed.link("/cancel/")).body()).doesNotContain("Quai");
    }

    private void tellOfTheChange(Slug action) {
        beans.getBean(Rearrangements.class).tell(scene.id(action), scene.organizer());
    }

    @Test
    void thatTheirShiftIsCalledOffAndNoOther(Door door) {
        var stall = scene.open(plan().shifts(scene.soon().atTime(9, 0), 2, 2));
        signups.take(stall, new SlotNumber(2), scene.somebodyAs(Role.MEMBER));
        door.mailbox().after(MAILBOX, () -> signups.take(stall, new SlotNumber(1), member));

        var calledOff = door.mailbox()
                .after(MAILBOX, () -> scene.actions().callOff(scene.id(stall), new SlotNumber(1), scene.organizer()));

        assertThat(calledOff.subject()).isEqualTo("It is called off");
        assertThat(door.get(calledOff.link("/cancel/")).body()).contains("This does not take place");
        assertThat(door.get("/en/actions/" + stall).body()).contains("<td>Called off</td>");
    }

    @Test
    void thatAHostTookTheirPlaceBack(Door door) {
        var action = scene.open(scene.eventFor(3));
        door.mailbox().after(MAILBOX, () -> signups.take(action, SlotNumber.WHOLE, member));
        var id = scene.id(action);
        var guest = beans.getBean(GuestList.class)
                .of(id, 0, scene.organizer())
                .listed()
                .getFirst()
                .id();

        var removed = door.mailbox()
                .after(MAILBOX, () -> beans.getBean(GuestRemoval.class).remove(id, guest, scene.organizer()));

        assertThat(removed.subject()).isEqualTo("Your place is taken back");
    }

    @Test
    void thatTheyMovedUp(Door door) {
        var action = scene.open(scene.eventFor(1));
        var other = scene.somebodyAs(Role.MEMBER);
        signups.take(action, SlotNumber.WHOLE, other);
        var waiting = door.mailbox().after(MAILBOX, () -> signups.take(action, SlotNumber.WHOLE, member));

        var movedUp = door.mailbox().after(MAILBOX, () -> signups.giveBack(action, SlotNumber.WHOLE, other));

        assertThat(waiting.subject()).isEqualTo("You are on the waiting list");
        assertThat(movedUp.subject()).isEqualTo("You have a place now");
        door.post(movedUp.link("/cancel/"), Map.of());
        assertThat(scene.turnout(action).booked()).isZero();
    }
}
