package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.sextant.action.Plans.english;
import static org.sextant.action.Plans.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.place.Coordinates;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What everybody may know of the actions, on each database. */
abstract class AgendaCases {

    private static final CountryCode CAMEROON = new CountryCode("CM");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Agenda agenda;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @Test
    void findsActionsOfOneKindAlone() {
        var event = scene.open(scene.eventFor(5));
        var tasks = scene.open(plan().tasks(scene.soon(), "Paint a banner"));
        var contact = scene.open(plan().contact(scene.soon()));

        assertThat(found(Optional.of(ActionKind.EVENT), Optional.empty())).containsExactly(event);
        assertThat(found(Optional.of(ActionKind.TASKS), Optional.empty())).containsExactly(tasks);
        assertThat(found(Optional.of(ActionKind.CONTACT), Optional.empty())).containsExactly(contact);
        assertThat(found(Optional.empty(), Optional.empty())).containsExactlyInAnyOrder(event, tasks, contact);
    }

    @Test
    void findsByCountryWhatIsNotSensitive() {
        var open = scene.open(scene.eventFor(5));
        scene.open(plan().sensitive()
                .event(scene.soon().atTime(21, 0), scene.soon().atTime(22, 0)));

        assertThat(found(Optional.empty(), Optional.of(CAMEROON))).containsExactly(open);
        assertThat(found(Optional.empty(), Optional.of(new CountryCode("NZ")))).isEmpty();
        assertThat(agenda.countries()).containsKey(CAMEROON).doesNotContainKey(new CountryCode("NZ"));
    }

    @Test
    void knowsWhereOnTheMapItIsAsFarAsItsHostsSayIt() {
        scene.open(scene.eventFor(5));
        var before = Objects.requireNonNull(agenda.countries().get(CAMEROON));
        var quay = new Coordinates(4.05, 9.7);
        scene.open(plan().titled("On the quay of Douala").on(4.05, 9.7).tasks(scene.soon(), "Paint"));

        assertThat(agenda.pins()).contains(new Agenda.Pin(english("On the quay of Douala"), quay));
        assertThat(agenda.countries())
                .containsEntry(CAMEROON, new Agenda.There(before.actions() + 1, before.placed() + 1));
    }

    @Test
    void putsNothingThatIsSensitiveOnTheMap() {
        var plans = plan().titled("Behind the mill").on(4.06, 9.71).sensitive();

        assertThatIllegalArgumentException().isThrownBy(plans::outline);
    }

    @Test
    void keepsInTheCalendarWhatIsCalledOff() {
        var stays = scene.open(scene.eventFor(5));
        var calledOff = scene.open(scene.eventFor(5));
        scene.actions().callOff(scene.id(calledOff), scene.organizer());

        assertThat(agenda.calendarOf(scene.campaign()))
                .extracting(ActionCard::slug, ActionCard::state)
                .containsExactlyInAnyOrder(tuple(stays, ActionState.OPEN), tuple(calledOff, ActionState.CANCELLED));
    }

    @Test
    void neverTellsOfWhatWasCalledOffBeforeAnybodyKnewIt() {
        var never = scene.planned(scene.eventFor(5));
        scene.actions().callOff(scene.id(never), scene.organizer());

        assertThat(agenda.bySlug(never)).isEmpty();
        assertThat(agenda.calendarOf(scene.campaign())).isEmpty();
    }

    @Test
    void hasNoCalendarOfACampaignThatIsNotPublic() {
        var draft = scene.draft();
        var planned = scene.planned(draft, scene.eventFor(5));
        scene.actions().open(scene.id(planned), scene.organizer());

        assertThat(agenda.calendarOf(draft)).isEmpty();
        assertThat(agenda.calendar()).extracting(ActionCard::slug).doesNotContain(planned);
    }

    private List<Slug> found(Optional<ActionKind> kind, Optional<CountryCode> country) {
        var filter = new Agenda.Filter(Optional.of(scene.campaign()), country, kind);
        return agenda.find(filter, 1).actions().stream().map(ActionCard::slug).toList();
    }
}
