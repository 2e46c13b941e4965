package org.sextant.action.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.ActionClosed;
import org.sextant.action.NoSuchAction;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.Turnout;
import org.sextant.confirmation.Outcome;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Sign-ups, on each database: many people at once get exactly the places that there are. */
abstract class SignupCases {

    private static final int PLACES = 20;

    private static final int PEOPLE = 200;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Signups signups;

    @Autowired
    private Tickets tickets;

    @Autowired
    private SignupConfirmation confirmation;

    @Autowired
    private SignupRepository rows;

    @Autowired
    private SignupLinks links;

    @Autowired
    private SignupKeys keys;

    @Autowired
    private GuestList guests;

    @Autowired
    private TransactionTemplate transaction;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @Test
    void giveExactlyThePlacesThereAreToManyWhoConfirmAtOnceInTheirOrderAndLetTheFirstInLineMoveUp() {
        var action = scene.open(scene.eventFor(PLACES));
        var links = IntStream.range(0, PEOPLE).mapToObj(n -> asked(action, n)).toList();

        atOnce(links.stream()
                .map(link -> (Callable<Outcome>) () -> confirmation.confirm(link))
                .toList());

        assertThat(scene.turnout(action)).isEqualTo(new Turnout(PLACES, PEOPLE - PLACES, Optional.of(PLACES)));
        var inOrder = links.stream()
                .sorted(Comparator.comparing(link -> signup(link).turn().orElseThrow()))
                .toList();
        assertThat(inOrder.stream().map(link -> signup(link).turn().orElseThrow()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PEOPLE).boxed().toList());
        assertThat(inOrder.stream().map(link -> signup(link).confirmedAt().orElseThrow()))
                .isSorted();
        assertThat(standings(inOrder.subList(0, PLACES))).containsOnly(Standing.BOOKED);
        assertThat(inOrder.stream().skip(PLACES).map(tickets::of).map(Ticket::position))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PEOPLE - PLACES).boxed().toList());

        signups.giveBack(inOrder.get(7));

        assertThat(tickets.of(inOrder.get(PLACES)).standing())
                .as("the first in line")
                .isEqualTo(Standing.BOOKED);
        assertThat(tickets.of(inOrder.get(PLACES + 1)).position()).isEqualTo(1);
        assertThat(scene.turnout(action)).isEqualTo(new Turnout(PLACES, PEOPLE - PLACES - 1, Optional.of(PLACES)));
    }

    @Test
    void moveUpInTheOrderOfConfirmationWhenManyGiveBackAtOnce() {
        var action = scene.open(scene.eventFor(5));
        var links = IntStream.range(0, 12).mapToObj(n -> asked(action, n)).toList();
        links.forEach(confirmation::confirm);

        atOnce(links.subList(0, 5).stream().map(this::givesBack).toList());

        assertThat(links.stream().map(tickets::of).map(Ticket::standing))
                .startsWith(Standing.GONE, Standing.GONE, Standing.GONE, Standing.GONE, Standing.GONE)
                .filteredOn(standing -> standing == Standing.BOOKED)
                .hasSize(5);
        assertThat(tickets.of(links.get(10)).position()).isEqualTo(1);
        assertThat(tickets.of(links.get(11)).position()).isEqualTo(2);
        assertThat(scene.turnout(action)).isEqualTo(new Turnout(5, 2, Optional.of(5)));
    }

    @Test
    void countOnceHoweverOftenTheyAreConfirmedAtOnce() {
        var action = scene.open(scene.eventFor(PLACES));
        var link = asked(action, 1);

        var outcomes = atOnce(IntStream.range(0, 10)
                .mapToObj(_ -> (Callable<Outcome>) () -> confirmation.confirm(link))
                .toList());

        assertThat(outcomes).containsOnly(new Outcome.Confirmed("/cancel/" + link.text()));
        assertThat(scene.turnout(action).booked()).isEqualTo(1);
    }

    @Test
    void areOneForOneMailboxHoweverOftenItIsTypedAtOnce() {
        var action = scene.open(scene.eventFor(PLACES));

        atOnce(IntStream.range(0, 10)
                .mapToObj(n -> (Callable<Void>) () -> {
                    signups.ask(action, asking(n % 2 == 0 ? "Ana@Example.org" : "ana@example.ORG", "Ana"));
                    return null;
                })
                .toList());

        var key = keys.of(scene.id(action));
        assertThat(rows.findByActionAndSlotAndFingerprint(
                        scene.id(action),
                        SlotNumber.WHOLE,
                        Signup.fingerprint(new EmailAddress("ana@example.org"), key)))
                .hasValueSatisfying(signup -> assertThat(signup.standing()).isEqualTo(Standing.PENDING));
    }

    @Test
    void areOpenToTheSamePersonAfterTheyGaveTheirPlaceBack() {
        var action = scene.open(scene.eventFor(1));
        var first = asked(action, 1);
        confirmation.confirm(first);
        signups.giveBack(first);
        signups.giveBack(first);

        var second = asked(action, 1);
        confirmation.confirm(second);

        assertThat(tickets.of(first).standing()).isEqualTo(Standing.GONE);
        assertThat(tickets.of(second).standing()).isEqualTo(Standing.BOOKED);
        assertThat(scene.turnout(action).booked()).isEqualTo(1);
    }

    @Test
    void getTheRoomThatAHostAddsInTheOrderOfConfirmation() {
        var action = scene.open(scene.eventFor(1));
        var links = IntStream.range(0, 4).mapToObj(n -> asked(action, n)).toList();
        links.forEach(confirmation::confirm);

        scene.change(action, scene.eventFor(3));

        assertThat(links.stream().map(tickets::of).map(Ticket::standing))
                .containsExactly(Standing.BOOKED, Standing.BOOKED, Standing.BOOKED, Standing.WAITING);
    }

    @Test
    void areRefusedByAnActionThatTakesNone() {
        var planned = scene.planned(scene.eventFor(PLACES));
        var over = scene.open(plan().event(
                        scene.today().minusDays(2).atTime(10, 0),
                        scene.today().minusDays(1).atTime(10, 0)));
        var calledOff = scene.open(scene.eventFor(PLACES));
        scene.actions().callOff(scene.id(calledOff), scene.organizer());

        assertThatExceptionOfType(NoSuchAction.class).isThrownBy(() -> signups.ask(planned, asking(1)));
        assertThatExceptionOfType(ActionClosed.class).isThrownBy(() -> signups.ask(over, asking(1)));
        assertThatExceptionOfType(ActionClosed.class).isThrownBy(() -> signups.ask(calledOff, asking(1)));
    }

    @Test
    void comeTooLateWhenTheActionIsCalledOffBeforeTheyAreConfirmed() {
        var action = scene.open(scene.eventFor(PLACES));
        var link = asked(action, 1);

        scene.actions().callOff(scene.id(action), scene.organizer());

        assertThat(confirmation.confirm(link)).isEqualTo(new Outcome.TooLate());
        assertThat(scene.turnout(action).booked()).isZero();
    }

    @Test
    void areErasedByWhoeverDidNotMakeThem() {
        var action = scene.open(scene.eventFor(PLACES));
        var link = asked(action, 1);

        assertThat(confirmation.disown(link)).contains(new EmailAddress("person1@example.org"));

        assertThat(confirmation.confirm(link)).isEqualTo(new Outcome.Unknown());
        assertThat(confirmation.disown(link)).isEmpty();
    }

    @Test
    void areConfirmedByTheCodeOfTheLetterWithinFiveTries() {
        var action = scene.open(scene.eventFor(PLACES));
        asked(action, 1);
        var mailbox = new EmailAddress("person1@example.org");
        var codes = beans.getBean(SignupCodes.class);
        var signup = transaction.execute(_ -> row(action, mailbox));
        var code = codes.issue(signup.id(), mailbox);
        var wrong = org.sextant.sealing.TypedCode.parse("AAAAAAAAAA").orElseThrow();

        for (var attempt = 0; attempt < 4; attempt++) {
            assertThat(confirmation.confirm(mailbox, wrong)).isEqualTo(new Outcome.Unknown());
        }

        assertThat(confirmation.confirm(mailbox, code)).isInstanceOf(Outcome.Confirmed.class);
        assertThat(scene.turnout(action).booked()).isEqualTo(1);
        assertThat(confirmation.confirm(mailbox, code)).as("a sixth try").isEqualTo(new Outcome.Unknown());
    }

    @Test
    void areListedForTheHostsWithWhatPeopleWrote() {
        var action = scene.open(scene.eventFor(PLACES));
        confirmation.confirm(asked(action, 1));
        asked(action, 2);
        var member = scene.somebodyAs(org.sextant.member.Role.MEMBER);
        signups.take(action, SlotNumber.WHOLE, member);

        var listed = guests.of(scene.id(action), 0, scene.organizer()).listed();

        assertThat(listed).extracting(Guest::name).containsExactly("Person 1", "MEMBER");
        assertThat(listed.getFirst().email()).contains(new EmailAddress("person1@example.org"));
        assertThat(listed.getFirst().note()).isEqualTo("I bring tea");
        assertThatExceptionOfType(org.sextant.member.NotPermitted.class)
                .isThrownBy(() -> guests.of(scene.id(action), 0, member));
    }

    private Token asked(Slug action, int number) {
        var asking = asking(number);
        signups.ask(action, asking);
        return transaction.execute(_ -> links.issue(row(action, asking.email()).id()));
    }

    private Signup signup(Token link) {
        return rows.findById(links.behind(link).orElseThrow()).orElseThrow();
    }

    private List<Standing> standings(List<Token> shown) {
        return shown.stream().map(tickets::of).map(Ticket::standing).toList();
    }

    private Signup row(Slug action, EmailAddress mailbox) {
        var id = scene.id(action);
        return rows.findByActionAndSlotAndFingerprint(id, SlotNumber.WHOLE, Signup.fingerprint(mailbox, keys.of(id)))
                .orElseThrow();
    }

    private Callable<Void> givesBack(Token link) {
        return () -> {
            signups.giveBack(link);
            return null;
        };
    }

    private static AskForPlace asking(int number) {
        return asking("person" + number + "@example.org", "Person " + number);
    }

    private static AskForPlace asking(String email, String name) {
        return new AskForPlace(name, new EmailAddress(email), "I bring tea", Language.EN);
    }

    private static <T> List<T> atOnce(List<Callable<T>> people) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<T>();
            for (var answer : threads.invokeAll(people)) {
                outcomes.add(answer.get());
            }
            return outcomes;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
