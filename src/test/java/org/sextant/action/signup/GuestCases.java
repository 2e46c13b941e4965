package org.sextant.action.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who take part, as the hosts see them, on each database. */
abstract class GuestCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Signups signups;

    @Autowired
    private Tickets tickets;

    @Autowired
    private GuestList guests;

    @Autowired
    private GuestRemoval removal;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @Test
    void areCountedByWhereTheyStandAndSinceWhen() {
        var action = scene.open(scene.eventFor(1));
        signups.ask(action, new AskForPlace("Ana", new EmailAddress("ana@example.org"), "", Language.EN));
        var first = booked(action);
        var second = booked(action);
        booked(action);
        var waitingSince = listed(action).get(1).since();

        signups.giveBack(action, SlotNumber.WHOLE, first);

        var page = guests.of(scene.id(action), 0, scene.organizer());
        assertThat(page.standings())
                .isEqualTo(Map.of(Standing.PENDING, 1, Standing.BOOKED, 1, Standing.WAITING, 1, Standing.GONE, 1));
        assertThat(standing(action, second)).isEqualTo(Standing.BOOKED);
        assertThat(page.listed().getFirst().since())
                .as("the second has moved up later than they came")
                .isAfter(waitingSince);
        assertThat(guests.partings(scene.id(action), scene.organizer()))
                .extracting(Parting::through)
                .containsExactly(Leaving.SELF);
    }

    @Test
    void areTakenBackByAHostSoThatTheNextMovesUp() {
        var action = scene.open(scene.eventFor(1));
        var id = scene.id(action);
        var member = booked(action);
        var next = booked(action);
        var guest = listed(action).getFirst().id();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> removal.remove(id, guest, member));
        var other = scene.id(scene.open(scene.eventFor(1)));
        assertThatExceptionOfType(NoSuchTicket.class)
                .as("a guest of another action")
                .isThrownBy(() -> removal.remove(other, guest, scene.organizer()));

        removal.remove(id, guest, scene.organizer());
        removal.remove(id, guest, scene.organizer());

        assertThat(standing(action, next)).isEqualTo(Standing.BOOKED);
        assertThat(tickets.of(id, member)).isEmpty();
        assertThat(guests.partings(id, scene.organizer()))
                .extracting(Parting::through)
                .containsExactly(Leaving.HOST);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> guests.partings(id, member));
    }

    @Test
    void areListedAPageAtATime() {
        var action = scene.open(scene.eventFor(200));
        IntStream.rangeClosed(0, GuestList.ON_A_PAGE).forEach(_ -> booked(action));

        var first = guests.of(scene.id(action), 0, scene.organizer());
        var last = guests.of(scene.id(action), 7, scene.organizer());

        assertThat(first.listed()).hasSize(GuestList.ON_A_PAGE);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(tuple(last.number(), last.listed().size()))
                .as("after the last comes the last")
                .isEqualTo(tuple(1, 1));
    }

    private PersonId booked(Slug action) {
        var member = scene.somebodyAs(Role.MEMBER);
        signups.take(action, SlotNumber.WHOLE, member);
        return member;
    }

    private Standing standing(Slug action, PersonId member) {
        return tickets.of(scene.id(action), member).getFirst().standing();
    }

    private List<Guest> listed(Slug action) {
        return guests.of(scene.id(action), 0, scene.organizer()).listed();
    }
}
