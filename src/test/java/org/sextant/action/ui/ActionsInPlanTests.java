package org.sextant.action.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Course;
import org.sextant.campaign.PlanItem;
import org.sextant.campaign.ui.Movable;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OnH2
@Transactional
class ActionsInPlanTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ActionsInPlan plan;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Messages messages;

    @Autowired
    private Clock clock;

    private Scene scene;
    private PersonId member;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        member = scene.somebodyAs(Role.MEMBER);
    }

    @Test
    void putAnEventOnItsDaysByTheCampaignsCalendar() {
        // In the morning of Auckland it is the day before in Africa.
        var day = scene.soon();
        var evening = scene.open(plan().titled("Sing together")
                .in("Pacific/Auckland")
                .event(day.atTime(8, 0), day.plusDays(1).atTime(23, 0)));

        assertThat(items())
                .containsExactly(new PlanItem(
                        "Sing together",
                        "Event · Cameroon",
                        day.minusDays(1),
                        day.plusDays(1),
                        "campaigns/" + campaign().slug() + "/actions/" + evening,
                        Optional.of(Course.PLANNED),
                        Optional.empty(),
                        Optional.of("nobody in charge")));
    }

    @Test
    void sayHowManyDoNotFitAndWhereTheyAre() {
        IntStream.rangeClosed(0, ActionsInPlan.MOST).forEach(_ -> scene.planned(plan().tasks(scene.soon(), "Print")));

        assertThat(items()).hasSize(ActionsInPlan.MOST);
        assertThat(items()).last().satisfies(rest -> {
            assertThat(rest.title()).isEqualTo("2 more actions on the board");
            assertThat(rest.path()).endsWith("/actions");
        });
    }

    @Test
    void putWhatIsDueOnItsLastDay() {
        scene.planned(plan().tasks(scene.soon(), "Buy cloth"));

        assertThat(items())
                .extracting(PlanItem::start, PlanItem::end)
                .containsExactly(new Tuple(scene.soon(), scene.soon()));
    }

    @Test
    void sayHowFarEachHasCome() {
        var now = LocalDateTime.ofInstant(clock.instant(), org.sextant.action.Plans.DOUALA);
        scene.open(plan().titled("past").event(now.minusDays(2), now.minusDays(1)));
        scene.open(plan().titled("now").event(now.minusHours(1), now.plusHours(1)));
        scene.open(plan().titled("soon").event(now.plusDays(1), now.plusDays(2)));
        var begun = scene.open(plan().titled("begun").tasks(scene.soon(), "Buy cloth"));
        scene.actions().begin(scene.id(begun), scene.organizer());

        assertThat(items())
                .extracting(PlanItem::title, item -> item.courseOn(scene.today()))
                .containsExactlyInAnyOrder(
                        new Tuple("past", Course.LATE),
                        new Tuple("now", Course.UNDERWAY),
                        new Tuple("soon", Course.PLANNED),
                        new Tuple("begun", Course.UNDERWAY));
    }

    @Test
    void lieTogetherByKind() {
        scene.open(plan().tasks(scene.soon(), "Buy cloth"));
        scene.open(scene.eventFor(5));
        scene.open(plan().tasks(scene.soon().plusDays(3), "Sew"));
        scene.open(plan().contact(scene.today()));

        assertThat(items())
                .extracting(PlanItem::kind)
                .containsExactly(
                        "Event · Cameroon",
                        "Task list · Cameroon",
                        "Task list · Cameroon",
                        "Contact your representative · Cameroon");
    }

    @Test
    void leaveOutWhatIsCalledOff() {
        var action = scene.open(scene.eventFor(5));
        scene.actions().callOff(scene.id(action), scene.organizer());

        assertThat(items()).isEmpty();
    }

    @Test
    void canBeMovedByThoseWhoPlanThemUntilTheyBegin() {
        var now = LocalDateTime.ofInstant(clock.instant(), org.sextant.action.Plans.DOUALA);
        scene.open(plan().titled("over").event(now.minusDays(2), now.minusDays(1)));
        scene.open(plan().titled("going on").event(now.minusHours(1), now.plusHours(1)));
        scene.open(plan().titled("weekly")
                .repeated(now.plusDays(1), now.plusDays(1).plusHours(1), "FREQ=WEEKLY;COUNT=4"));
        scene.open(plan().titled("soon").event(now.plusDays(1), now.plusDays(2)));
        scene.open(plan().titled("late").tasks(scene.today().minusDays(2), "Paint"));
        var begun = scene.open(plan().titled("begun").tasks(scene.soon(), "Buy cloth"));
        scene.actions().begin(scene.id(begun), scene.organizer());

        assertThat(movable(scene.organizer())).containsExactlyInAnyOrder("soon", "late");
        assertThat(movable(scene.somebodyAs(Role.COORDINATOR))).containsExactlyInAnyOrder("soon", "late");
        assertThat(movable(member)).isEmpty();
    }

    private List<String> movable(PersonId person) {
        return of(person).stream()
                .filter(Movable::mayMove)
                .map(one -> one.item().title())
                .toList();
    }

    @Test
    void showNothingToWhoHasNoBusinessInTheCampaign() {
        scene.open(scene.eventFor(5));

        assertThat(of(scene.somebody("Jonas"))).isEmpty();
    }

    private List<PlanItem> items() {
        return of(member).stream().map(Movable::item).toList();
    }

    private List<Movable> of(PersonId person) {
        var desk = new Desk(person, "Somebody", messages.in(Language.EN), ZoneOffset.UTC);
        return plan.of(campaign(), desk, () -> {});
    }

    private CampaignSummary campaign() {
        return campaigns.byId(scene.campaign()).orElseThrow();
    }
}
