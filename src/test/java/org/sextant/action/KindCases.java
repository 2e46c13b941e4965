package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sextant.action.Plans.english;
import static org.sextant.action.Plans.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.campaign.planning.Objectives;
import org.sextant.campaign.planning.PlanObjective;
import org.sextant.campaign.planning.Unit;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of action, on each database. */
abstract class KindCases {

    @Autowired
    private BeanFactory beans;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void saysEverythingInItsPlanAgain(ActionKind kind) {
        var planned = of(kind);

        var slug = scene.planned(planned);

        assertThat(planned.kind()).isEqualTo(kind);
        assertThat(scene.summary(slug).plan()).isEqualTo(kind == ActionKind.SHIFTS ? numbered(planned) : planned);
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void isDoneWithTheFiguresThatItCounts(ActionKind kind) {
        var slug = scene.open(of(kind));
        var figures =
                Figures.of(kind.firstFigure(), 7).or(Figures.of(kind.figures().getLast(), 7));

        scene.actions().finish(scene.id(slug), new Result(figures, english("Seven.")), scene.organizer());

        assertThat(scene.summary(slug).card().result()).map(Result::figures).contains(figures);
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void keepsWhatWasWrittenWhenItIsFoundNotToBeDone(ActionKind kind) {
        var id = scene.id(scene.open(of(kind)));
        var came = new Result(Figures.of(kind.firstFigure(), 7), english("Seven."));
        scene.actions().finish(id, came, scene.organizer());

        scene.actions().returnTo(id, ActionState.OPEN, scene.organizer());

        assertThat(beans.getBean(Board.class).written(id, scene.organizer())).contains(came);
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void countsTowardsTheObjectivesOfItsCampaign(ActionKind kind) {
        for (var figure : kind.figures()) {
            var plan = new PlanObjective(english("Enough"), 9, new Unit.Counted(figure.measure()), scene.soon());
            beans.getBean(Objectives.class).add(scene.campaign(), plan, scene.organizer());
        }
        var figures =
                kind.figures().stream().map(figure -> Figures.of(figure, 7)).reduce(Figures.NONE, Figures::and);

        scene.actions()
                .finish(scene.id(scene.open(of(kind))), new Result(figures, english("Seven.")), scene.organizer());

        assertThat(beans.getBean(Objectives.class).of(scene.campaign(), scene.organizer()))
                .hasSize(kind.figures().size())
                .allMatch(objective -> objective.reached() == 7);
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void isNotDoneWithoutItsFirstFigureOrWithOthers(ActionKind kind) {
        var id = scene.id(scene.open(of(kind)));
        var other = Arrays.stream(Figure.values())
                .filter(figure -> !kind.figures().contains(figure))
                .findFirst()
                .orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        scene.actions().finish(id, new Result(Figures.NONE, english("Well.")), scene.organizer()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.actions()
                        .finish(
                                id,
                                new Result(
                                        Figures.of(kind.firstFigure(), 1).and(Figures.of(other, 1)), english("Well.")),
                                scene.organizer()));
    }

    @Test
    void isCountedAlongByWhoeverTakesPart() {
        var slug = scene.open(plan().letters(scene.soon()));
        var member = scene.somebodyAs(Role.MEMBER);
        var observer = scene.somebodyAs(Role.OBSERVER);

        scene.progress().count(scene.id(slug), Figure.LETTERS, 12, member);
        scene.progress().count(scene.id(slug), Figure.LETTERS, 3, scene.organizer());
        scene.progress().count(scene.id(slug), Figure.ANSWERS, 1, member);
        assertThat(scene.summary(slug).card().counted())
                .isEqualTo(new Figures(Map.of(Figure.LETTERS, 15, Figure.ANSWERS, 1)));

        scene.progress().uncount(scene.id(slug), member);
        assertThat(scene.summary(slug).card().counted()).isEqualTo(Figures.of(Figure.LETTERS, 15));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> scene.progress().count(scene.id(slug), Figure.LETTERS, 1, observer));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.progress().count(scene.id(slug), Figure.LEAFLETS, 1, member));
    }

    @Test
    void keepsItsSlotsInTheirOrderThroughChanges() {
        var slug = scene.planned(plan().shifts(scene.soon().atTime(9, 0), 2, 3, 4));
        var first = (MeetingPlan.Shifts) scene.summary(slug).plan();

        scene.change(
                slug,
                new MeetingPlan.Shifts(
                        first.outline(),
                        List.of(first.shifts().get(2), first.shifts().get(0))));

        assertThat(scene.summary(slug).card().slots())
                .extracting(slot -> slot.number().number())
                .containsExactly(3, 1);
    }

    @Test
    void hidesWhereItMeetsAndGoesWhenItIsSensitive() {
        var day = scene.soon();
        var slug = scene.open(plan().sensitive().march(new Hours(day.atTime(20, 0), day.atTime(22, 0))));

        var known = beans.getBean(Agenda.class).bySlug(slug).orElseThrow();

        assertThat(known.plan().toString())
                .doesNotContain("fountain", "quay", "knives", "Joffre")
                .contains("Step-free");
    }

    private ActionPlan of(ActionKind kind) {
        return Plans.of(kind, scene.soon());
    }

    private static ActionPlan numbered(ActionPlan plan) {
        var number = new java.util.concurrent.atomic.AtomicInteger();
        return new MeetingPlan.Shifts(
                plan.outline(),
                ((MeetingPlan.Shifts) plan)
                        .shifts().stream()
                                .map(shift -> new MeetingPlan.Shift(
                                        Optional.of(new SlotNumber(number.incrementAndGet())),
                                        shift.hours(),
                                        shift.people()))
                                .toList());
    }
}
