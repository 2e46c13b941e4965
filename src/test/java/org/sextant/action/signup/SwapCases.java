package org.sextant.action.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.plan;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.Turnout;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Places that change hands, on each database. */
abstract class SwapCases {

    private static final SlotNumber FIRST = new SlotNumber(1);
    private static final SlotNumber SECOND = new SlotNumber(2);
    private static final Optional<SlotNumber> ANYBODY = Optional.empty();

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Swaps swaps;

    @Autowired
    private Signups signups;

    @Autowired
    private Tickets tickets;

    @Autowired
    private JdbcTemplate database;

    private Scene scene;
    private PersonId giver;
    private PersonId taker;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        giver = scene.somebodyAs(Role.MEMBER);
        taker = scene.somebodyAs(Role.MEMBER);
    }

    @Test
    void goFromOneMemberToAnotherWithALetterToEachAndPastTheWaitingList() {
        var action = scene.open(scene.eventFor(1));
        var waiting = scene.somebodyAs(Role.MEMBER);
        signups.take(action, SlotNumber.WHOLE, giver);
        signups.take(action, SlotNumber.WHOLE, waiting);
        signups.take(action, SlotNumber.WHOLE, taker);
        swaps.offer(action, SlotNumber.WHOLE, ANYBODY, giver);
        var before = links(action);

        assertThat(standing(action, giver)).as("until somebody takes it").isEqualTo(Standing.BOOKED);
        assertThat(swaps.take(action, only(action), taker)).isEqualTo(Taking.TAKEN);

        assertThat(tickets.of(scene.id(action), giver)).isEmpty();
        assertThat(standing(action, taker)).isEqualTo(Standing.BOOKED);
        assertThat(tickets.of(scene.id(action), waiting).getFirst().position()).isEqualTo(1);
        assertThat(scene.turnout(action)).isEqualTo(new Turnout(1, 1, Optional.of(1)));
        assertThat(links(action)).isEqualTo(before + 2);
        assertThat(swaps.of(action, taker)).isEmpty();
        assertThat(beans.getBean(GuestList.class).partings(scene.id(action), scene.organizer()))
                .extracting(Parting::through)
                .as("the one place was handed on, and with it the taker's own in the waiting list went")
                .containsOnly(Leaving.SWAP);
    }

    @Test
    void goToOneOfManyWhoTakeThemAtOnce() {
        var action = scene.open(scene.eventFor(1));
        signups.take(action, SlotNumber.WHOLE, giver);
        swaps.offer(action, SlotNumber.WHOLE, ANYBODY, giver);
        var offer = only(action);

        var came = atOnce(IntStream.range(0, 8)
                .mapToObj(_ -> scene.somebodyAs(Role.MEMBER))
                .map(member -> (Callable<Taking>) () -> swaps.take(action, offer, member))
                .toList());

        assertThat(came).filteredOn(Taking.TAKEN::equals).hasSize(1);
        assertThat(came).filteredOn(Taking.GONE::equals).hasSize(7);
        assertThat(scene.turnout(action).booked()).isEqualTo(1);
    }

    @Test
    void areChangedForOneAtAnotherTime() {
        var stall = scene.open(plan().shifts(scene.soon().atTime(9, 0), 1, 1));
        signups.take(stall, FIRST, giver);
        swaps.offer(stall, FIRST, Optional.of(SECOND), giver);
        assertThat(swaps.take(stall, only(stall), taker)).isEqualTo(Taking.NOTHING_TO_CHANGE);
        signups.take(stall, SECOND, taker);

        assertThat(swaps.take(stall, only(stall), taker)).isEqualTo(Taking.TAKEN);

        assertThat(slots(stall, giver)).containsExactly(SECOND);
        assertThat(slots(stall, taker)).containsExactly(FIRST);
        assertThat(scene.turnout(stall)).isEqualTo(new Turnout(2, 0, Optional.of(2)));
    }

    @Test
    void areNotTakenByWhoHasOneThereOrAfterTheyWereWithdrawnOrGivenBack() {
        var action = scene.open(scene.eventFor(3));
        signups.take(action, SlotNumber.WHOLE, giver);
        signups.take(action, SlotNumber.WHOLE, taker);
        swaps.offer(action, SlotNumber.WHOLE, ANYBODY, giver);
        var offer = only(action);

        assertThat(swaps.take(action, offer, taker)).isEqualTo(Taking.ALREADY_THERE);
        swaps.withdraw(action, SlotNumber.WHOLE, giver);
        assertThat(swaps.take(action, offer, scene.somebodyAs(Role.MEMBER))).isEqualTo(Taking.GONE);
        swaps.offer(action, SlotNumber.WHOLE, ANYBODY, giver);
        signups.giveBack(action, SlotNumber.WHOLE, giver);
        assertThat(swaps.of(action, taker)).isEmpty();
    }

    @Test
    void areForMembersAloneAndTellNoName() {
        var action = scene.open(plan().sensitive()
                .event(scene.soon().atTime(20, 0), scene.soon().atTime(21, 0)));
        var stranger = scene.somebody("Stranger");
        signups.take(action, SlotNumber.WHOLE, giver);
        swaps.offer(action, SlotNumber.WHOLE, ANYBODY, giver);
        var offer = only(action);

        assertThat(swaps.of(action, taker)).containsExactly(new OfferedPlace(offer, SlotNumber.WHOLE, ANYBODY, false));
        assertThat(swaps.of(action, giver)).extracting(OfferedPlace::own).containsExactly(true);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> swaps.of(action, stranger));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> swaps.take(action, offer, stranger));
        assertThatExceptionOfType(NoSuchTicket.class)
                .isThrownBy(() -> swaps.offer(action, SlotNumber.WHOLE, ANYBODY, taker));
    }

    private SignupId only(Slug action) {
        return swaps.of(action, taker).getFirst().id();
    }

    private Standing standing(Slug action, PersonId member) {
        return tickets.of(scene.id(action), member).getFirst().standing();
    }

    private List<SlotNumber> slots(Slug action, PersonId member) {
        return tickets.of(scene.id(action), member).stream().map(Ticket::slot).toList();
    }

    private int links(Slug action) {
        return Optional.ofNullable(database.queryForObject(
                        "select count(*) from signup_link l join signup s on s.id = l.signup where s.action = ?",
                        Integer.class,
                        scene.id(action).uuid()))
                .orElseThrow();
    }

    private static List<Taking> atOnce(List<Callable<Taking>> people) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(people).stream().map(SwapCases::came).toList();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Taking came(java.util.concurrent.Future<Taking> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
