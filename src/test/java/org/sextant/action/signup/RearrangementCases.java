package org.sextant.action.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.plan;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.ActionPlan;
import org.sextant.action.Hours;
import org.sextant.action.MeetingPlan;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Letters about another time or place, on each database. Each has a link of its own, by which it is counted here. */
abstract class RearrangementCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Rearrangements rearrangements;

    @Autowired
    private Signups signups;

    @Autowired
    private JdbcTemplate database;

    private Scene scene;
    private PersonId host;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        host = scene.organizer();
    }

    @Test
    void goToThoseWhoHaveAPlaceAloneAndOnceForEachChange() {
        var action = scene.open(at(19));
        var people = members(4);
        people.forEach(member -> signups.take(action, SlotNumber.WHOLE, member));
        signups.giveBack(action, SlotNumber.WHOLE, people.getFirst());
        assertThat(untold(action)).isZero();
        scene.change(action, at(20));
        var before = links(action);

        assertThat(untold(action)).isEqualTo(2);
        assertThat(links(action)).as("who only looks sends nothing").isEqualTo(before);
        assertThat(tell(action)).isEqualTo(2);
        assertThat(links(action)).isEqualTo(before + 2);
        assertThat(tell(action)).isZero();
        assertThat(links(action)).isEqualTo(before + 2);

        scene.change(action, at(21));
        assertThat(tell(action)).isEqualTo(2);
    }

    @Test
    void areForAnotherPlaceTooButForNothingElse() {
        var action = scene.open(at(19));
        signups.take(action, SlotNumber.WHOLE, members(1).getFirst());

        scene.change(action, plan().titled("Sing").wanting(7).event(hour(19), hour(21), 2));
        assertThat(untold(action)).isZero();

        scene.change(action, plan().at("Quai 4").event(hour(19), hour(21), 2));
        assertThat(untold(action)).isEqualTo(1);
    }

    @Test
    void areNeededByNobodyWhenTheChangeIsTakenBack() {
        var action = scene.open(at(19));
        signups.take(action, SlotNumber.WHOLE, members(1).getFirst());
        var before = scene.summary(action);
        scene.change(action, at(20));

        scene.actions().putBack(scene.summary(action), before, host);

        assertThat(untold(action)).isZero();
    }

    @Test
    void areNeededByNobodyWhoSignsUpAfterTheChange() {
        var action = scene.open(at(19));
        var people = members(2);
        signups.take(action, SlotNumber.WHOLE, people.getFirst());
        scene.change(action, at(20));

        signups.take(action, SlotNumber.WHOLE, people.getLast());

        assertThat(untold(action)).isEqualTo(1);
    }

    @Test
    void areForThoseOfTheShiftThatMoved() {
        var stall = scene.open(plan().shifts(scene.soon().atTime(9, 0), 3, 3));
        signups.take(stall, new SlotNumber(1), members(1).getFirst());
        signups.take(stall, new SlotNumber(2), members(1).getFirst());
        signups.take(stall, new SlotNumber(2), members(1).getFirst());
        var shifts = ((MeetingPlan.Shifts) scene.summary(stall).plan()).shifts();
        var later = shifts.getLast().hours();
        var moved = new MeetingPlan.Shift(
                shifts.getLast().number(),
                new Hours(later.starts().plusHours(1), later.ends().plusHours(1)),
                3);

        scene.change(stall, new MeetingPlan.Shifts(plan().outline(), List.of(shifts.getFirst(), moved)));

        assertThat(tell(stall)).isEqualTo(2);
    }

    @Test
    void goOutAfterAMoveByDays() {
        var action = scene.open(at(19));
        signups.take(action, SlotNumber.WHOLE, members(1).getFirst());

        scene.actions().move(scene.id(action), 2, host);

        assertThat(tell(action)).isEqualTo(1);
    }

    @Test
    void goToNobodyWhereItIsCalledOff() {
        var action = scene.open(at(19));
        signups.take(action, SlotNumber.WHOLE, members(1).getFirst());
        scene.change(action, at(20));
        scene.actions().callOff(scene.id(action), host);

        assertThat(tell(action)).isZero();
    }

    @Test
    void areForThoseToSendWhoRunTheAction() {
        var id = scene.id(scene.open(at(19)));
        var member = members(1).getFirst();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> rearrangements.untold(id, member));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> rearrangements.tell(id, member));
    }

    private ActionPlan at(int hour) {
        return plan().event(hour(hour), hour(hour).plusHours(2), 2);
    }

    private LocalDateTime hour(int hour) {
        return scene.soon().atTime(hour, 0);
    }

    private int untold(Slug action) {
        return rearrangements.untold(scene.id(action), host);
    }

    private int tell(Slug action) {
        return rearrangements.tell(scene.id(action), host);
    }

    private List<PersonId> members(int number) {
        return IntStream.range(0, number)
                .mapToObj(_ -> scene.somebodyAs(Role.MEMBER))
                .toList();
    }

    private int links(Slug action) {
        return Optional.ofNullable(database.queryForObject(
                        "select count(*) from signup_link l join signup s on s.id = l.signup where s.action = ?",
                        Integer.class,
                        scene.id(action).uuid()))
                .orElseThrow();
    }
}
