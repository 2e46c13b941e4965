package org.sextant.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.programme.ComingAndGoing.WHY;
import static org.sextant.programme.ComingAndGoing.fresh;
import static org.sextant.programme.ComingAndGoing.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.programme.Alteration.BringingBack;
import org.sextant.programme.Alteration.NewDemand;
import org.sextant.programme.Alteration.Retiring;
import org.sextant.programme.Alteration.Rewording;
import org.sextant.programme.coverage.Coverage;
import org.sextant.shell.Searchable;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.ProgrammeChangeId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Demands that come into the programme and leave it, on each database. */
abstract class DemandsComeAndGoCases {

    private static final CountryCode MALTA = new CountryCode("MT");
    private static final String SOURCE = "test/coming-and-going";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ProgrammeChanges changes;

    @Autowired
    private Demands demands;

    @Autowired
    private SearchableDemands inForce;

    @Autowired
    private SearchableRetiredDemands retired;

    private ComingAndGoing people;

    @BeforeEach
    void people() {
        people = new ComingAndGoing(beans);
    }

    @AfterEach
    void leaveTheProgrammeAsItWas() {
        changes.waiting(people.moderator).forEach(change -> changes.sendBack(change.id(), "Later", people.moderator));
        demands.withdrawn(SOURCE);
        demands.all().stream()
                .map(DemandSummary::id)
                .filter(id -> id.name().startsWith("rest-"))
                .forEach(people::retire);
    }

    @Test
    void comeOnceASecondPersonAgrees() {
        var id = fresh();
        var before = demands.of(Principle.DIGNITY);
        var proposed = propose(id, new NewDemand(Principle.DIGNITY, words("A day of rest")));
        assertThat(demands.byId(id)).isEmpty();
        assertThat(changes.coming(PartId.of(id))).isPresent();
        assertThatExceptionOfType(SecondPersonNeeded.class)
                .isThrownBy(() -> changes.approve(proposed, people.organizer));

        changes.approve(proposed, people.moderator);

        assertThat(demands.of(Principle.DIGNITY))
                .hasSize(before.size() + 1)
                .last()
                .satisfies(demand -> {
                    assertThat(demand.id()).isEqualTo(id);
                    assertThat(demand.title().in(Language.AR)).isEqualTo("يوم راحة");
                    assertThat(demand.met().in(Language.FR)).isEqualTo("The law says so.");
                    assertThat(demand.paragraphs()).hasToString("46");
                    assertThat(demand.addressees())
                            .containsExactlyInAnyOrder(AddresseeKind.EMPLOYER, AddresseeKind.PARLIAMENT);
                    assertThat(demand.state()).isEqualTo(DemandState.NOBODY_ACTS);
                });
        assertThat(changes.text(PartId.of(id))).contains(words("A day of rest"));
        assertThat(changes.coming(PartId.of(id))).isEmpty();
        assertThat(inForce.everything())
                .filteredOn(entry -> entry.path().equals("/demands/" + id))
                .hasSize(1)
                .allMatch(entry -> entry.text().in(Language.EN).contains("domingo"));
        assertThat(Coverage.of(demands.all()).carriedByNobody())
                .anyMatch(idle -> idle.id().equals(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asylum", "dignity", "new"})
    void haveANameThatNothingElseHas(String taken) {
        assertThatExceptionOfType(DemandIdTaken.class)
                .isThrownBy(() -> changes.propose(
                        new PartId(taken), new NewDemand(Principle.DIGNITY, words("Asylum")), "", people.organizer));
    }

    @Test
    void doNotWaitTwiceUnderOneName() {
        var id = fresh();
        var proposed = propose(id, new NewDemand(Principle.DIGNITY, words("One")));
        assertThatExceptionOfType(AlreadyProposed.class)
                .isThrownBy(() -> propose(id, new NewDemand(Principle.DIGNITY, words("Two"))));

        changes.sendBack(proposed, "", people.organizer);

        assertThat(changes.coming(PartId.of(id))).isEmpty();
        propose(id, new NewDemand(Principle.DIGNITY, words("Two")));
        assertThat(changes.coming(PartId.of(id))).isPresent();
    }

    @Test
    void leaveWithAReasonAndStayReadable() {
        var id = people.bring("A day of rest");
        demands.reached(id, Optional.of(MALTA), DemandState.LIVE, SOURCE);
        var proposed = propose(id, new Retiring(changes.text(PartId.of(id)).orElseThrow(), WHY));
        assertThat(demands.inForce(id)).isPresent();

        changes.approve(proposed, people.moderator);

        assertThat(demands.inForce(id)).isEmpty();
        assertThat(demands.all()).extracting(DemandSummary::id).doesNotContain(id);
        assertThat(demands.retired().getFirst().id()).isEqualTo(id);
        assertThat(demands.byId(id).flatMap(DemandSummary::retired))
                .hasValueSatisfying(since -> assertThat(since.why()).isEqualTo(WHY));
        assertThat(paths(inForce)).doesNotContain("/demands/" + id);
        assertThat(paths(retired)).contains("/demands/" + id);
        assertThat(Coverage.of(demands.all()).cell(Principle.DIGNITY, MALTA).at(DemandState.LIVE))
                .doesNotContain(id);
    }

    @Test
    void canBeToldHowFarTheyHaveComeByThoseWhoCarryThemStill() {
        var id = people.bring("A day of rest");
        people.retire(id);

        demands.reached(id, Optional.of(MALTA), DemandState.ANSWERED, SOURCE);

        assertThat(demands.byId(id).flatMap(demand -> demand.stateIn(MALTA))).contains(DemandState.ANSWERED);
    }

    @Test
    void comeBackAsTheyWere() {
        var id = people.bring("A day of rest");
        people.retire(id);

        people.bringBack(id);

        assertThat(demands.inForce(id))
                .hasValueSatisfying(
                        demand -> assertThat(demand.title().in(Language.EN)).isEqualTo("A day of rest"));
        assertThat(paths(retired)).doesNotContain("/demands/" + id);
    }

    @Test
    void keepTheirHistory() {
        var id = people.bring("A day of rest");
        people.retire(id);
        people.bringBack(id);

        var history = changes.history(PartId.of(id), people.organizer);

        assertThat(history).extracting(ChangeSummary::version).containsExactly(3, 2, 1);
        assertThat(history)
                .extracting(ChangeSummary::alteration)
                .containsExactly(
                        new BringingBack(words("A day of rest"), WHY),
                        new Retiring(words("A day of rest"), WHY),
                        new NewDemand(Principle.DIGNITY, words("A day of rest")));
    }

    @Test
    void areNotRewrittenOrRetiredOnceTheyHaveLeft() {
        var id = people.bring("A day of rest");
        people.retire(id);

        assertThatExceptionOfType(TextChangedMeanwhile.class)
                .isThrownBy(() -> propose(id, new Rewording(words("A day of rest"), words("Two days of rest"))));
        assertThatExceptionOfType(TextChangedMeanwhile.class)
                .isThrownBy(() -> propose(id, new Retiring(words("A day of rest"), WHY)));
    }

    @Test
    void comeBackOnlyIfTheyHaveLeft() {
        var id = people.bring("A day of rest");

        assertThatExceptionOfType(TextChangedMeanwhile.class)
                .isThrownBy(() -> propose(id, new BringingBack(words("A day of rest"), WHY)));
    }

    @Test
    void leaveWhilePrinciplesStay() {
        var dignity = PartId.of(Principle.DIGNITY);
        var text = changes.text(dignity).orElseThrow();

        assertThatExceptionOfType(NoSuchPart.class)
                .isThrownBy(() -> changes.propose(dignity, new Retiring(text, WHY), "", people.organizer));
    }

    @Test
    void sayWhomTheyAsk() {
        var nobody = new PartText(words("Nobody").texts(), Paragraphs.NONE, Set.of(), List.of());

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new NewDemand(Principle.DIGNITY, nobody));
    }

    private ProgrammeChangeId propose(DemandId id, Alteration alteration) {
        return changes.propose(PartId.of(id), alteration, "", people.organizer);
    }

    private static List<String> paths(Searchable searchable) {
        return searchable.everything().stream().map(Searchable.Entry::path).toList();
    }
}
