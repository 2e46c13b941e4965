package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.plan;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OnH2
@Transactional
class BoardTests {

    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Board board;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Clock clock;

    private Scene scene;
    private PersonId coordinator;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        coordinator = scene.somebodyAs(Role.COORDINATOR);
    }

    @Test
    void letsWhatIsLateWaitForThoseWhoRunTheCampaign() {
        var late = scene.open(plan().tasks(scene.today().minusDays(1), "Buy cloth"));
        scene.open(plan().tasks(scene.soon(), "Paint it"));

        assertThat(slugs(board.waitingFor(coordinator))).containsExactly(late);
        assertThat(board.waitingFor(scene.somebodyAs(Role.MEMBER))).isEmpty();
    }

    @Test
    void letsNothingWaitForWhoHasLeft() {
        scene.open(plan().ledBy(coordinator).tasks(scene.today().minusDays(1), "Buy cloth"));
        scene.open(plan().ledBy(coordinator).tasks(scene.soon(), "Paint it"));

        mandates.of(coordinator).forEach(mandate -> mandates.end(mandate.id(), coordinator));

        assertThat(board.waitingFor(coordinator)).isEmpty();
        assertThat(board.ahead(coordinator, clock.instant().plus(TWO_WEEKS))).isEmpty();
    }

    @Test
    void looksAheadAtWhatOneIsInChargeOf() {
        var soon = scene.open(plan().ledBy(coordinator).tasks(scene.soon(), "Paint it"));
        scene.open(plan().ledBy(coordinator).tasks(scene.today().plusDays(60), "Hang it up"));
        scene.open(plan().tasks(scene.soon(), "Somebody else’s"));

        assertThat(slugs(board.ahead(coordinator, clock.instant().plus(TWO_WEEKS))))
                .containsExactly(soon);
    }

    @Test
    void forgetsWhatIsCalledOff() {
        var soon = scene.open(plan().ledBy(coordinator).tasks(scene.soon(), "Paint it"));

        scene.actions().callOff(scene.id(soon), coordinator);

        assertThat(board.ahead(coordinator, clock.instant().plus(TWO_WEEKS))).isEmpty();
    }

    @Test
    void showsWhoIsInChargeNow() {
        var slug = scene.planned(plan().tasks(scene.soon(), "Paint it"));

        scene.actions().putInCharge(scene.id(slug), Optional.of(coordinator), scene.organizer());
        assertThat(inCharge(slug)).contains(coordinator);
        assertThat(scene.summary(slug).card().concerns()).doesNotContain(Concern.NOBODY_IN_CHARGE);

        scene.actions().putInCharge(scene.id(slug), Optional.empty(), scene.organizer());
        assertThat(inCharge(slug)).isEmpty();
    }

    @Test
    void putsNobodyInChargeWhoMayNotRunIt() {
        var id = scene.id(scene.planned(plan().tasks(scene.soon(), "Paint it")));
        var member = Optional.of(scene.somebodyAs(Role.MEMBER));

        assertThatExceptionOfType(NotOfTheTeam.class)
                .isThrownBy(() -> scene.actions().putInCharge(id, member, scene.organizer()));
    }

    private Optional<PersonId> inCharge(Slug slug) {
        return scene.summary(slug).card().outline().inCharge();
    }

    private static List<Slug> slugs(List<ActionCard> actions) {
        return actions.stream().map(ActionCard::slug).toList();
    }
}
