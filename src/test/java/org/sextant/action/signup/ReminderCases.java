package org.sextant.action.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reminders, on each database. Each letter has a link of its own, by which it is counted here. */
abstract class ReminderCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Reminders reminders;

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
    void goToThoseWhoAreBookedAloneAndOnceADay() {
        var action = scene.open(scene.eventFor(2));
        var people = members(4);
        people.forEach(member -> signups.take(action, SlotNumber.WHOLE, member));
        signups.giveBack(action, SlotNumber.WHOLE, people.getFirst());
        var before = links(action);
        var id = scene.id(action);

        assertThat(reminders.preview(id, host)).isEqualTo(new Reminding.Letters(2));
        assertThat(links(action)).as("a preview sends nothing").isEqualTo(before);
        assertThat(reminders.remind(id, host)).isEqualTo(new Reminding.Letters(2));
        assertThat(links(action)).isEqualTo(before + 2);

        assertThat(reminders.remind(id, host)).isInstanceOf(Reminding.TooSoon.class);
        assertThat(links(action)).isEqualTo(before + 2);
        database.update("update reminder set sent_at = sent_at - interval '1' day where action = ?", id.uuid());
        assertThat(reminders.remind(id, host)).isEqualTo(new Reminding.Letters(2));
    }

    @Test
    void goToNobodyWhereItIsCalledOffOrNobodyHasAPlace() {
        var empty = scene.open(scene.eventFor(2));
        var calledOff = scene.open(scene.eventFor(2));
        signups.take(calledOff, SlotNumber.WHOLE, members(1).getFirst());
        scene.actions().callOff(scene.id(calledOff), host);

        assertThat(reminders.remind(scene.id(empty), host)).isEqualTo(new Reminding.Nobody());
        assertThat(reminders.remind(scene.id(calledOff), host)).isEqualTo(new Reminding.Nobody());
    }

    @Test
    void areOneForEachShift() {
        var stall = scene.open(plan().shifts(scene.soon().atTime(9, 0), 3, 3));
        var member = members(1).getFirst();
        signups.take(stall, new SlotNumber(1), member);
        signups.take(stall, new SlotNumber(2), member);

        assertThat(reminders.remind(scene.id(stall), host)).isEqualTo(new Reminding.Letters(2));
    }

    @Test
    void areForThoseToSendWhoRunTheAction() {
        var id = scene.id(scene.open(scene.eventFor(2)));
        var member = members(1).getFirst();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reminders.preview(id, member));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reminders.remind(id, member));
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
