package org.sextant.petition.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionSummary;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The gate of a petition lets in … */
@OnH2
class GateTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Restrictions restrictions;

    @Autowired
    private Puzzles puzzles;

    private PetitionScene scene;
    private PetitionSummary petition;

    @BeforeEach
    void openAPetition() {
        scene = new PetitionScene(beans);
        petition = scene.open();
    }

    @Test
    void aBurstOfOneNetworkAndThenSlowsItDown() {
        var gate = gate(100);

        assertThat(admitted(gate, 40, n -> "one network", n -> n + "@gmail.com"))
                .isEqualTo(10);
        assertThat(gate.admit(petition, knock("another network", "a@gmail.com")))
                .isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void aBurstOfOneSmallProviderAndThenSlowsItDown() {
        var gate = gate(100);

        assertThat(admitted(gate, 300, n -> "network " + n, n -> n + "@small.example"))
                .isEqualTo(100);
        assertThat(gate.admit(petition, knock("fresh", "a@other.example"))).isInstanceOf(Admission.Admitted.class);
        assertThat(gate.admit(petition, knock("fresh", "a@gmail.com"))).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void noMoreUnderOnePetitionThanItsLimit() {
        var gate = gate(5);

        // While the others knock, there is room again for one or two each second.
        assertThat(admitted(gate, 2_000, n -> "network " + n, n -> n + "@gmail.com"))
                .isBetween(500L, 520L);
        assertThat(gate.admit(scene.open(), knock("fresh", "a@gmail.com"))).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void takesNothingFromANetworkThatIsTurnedAwayForAnotherReason() {
        var gate = gate(100);
        admitted(gate, 100, n -> "network " + n, n -> n + "@small.example");
        IntStream.range(0, 50).forEach(n -> gate.admit(petition, knock("patient", n + "@small.example")));

        assertThat(admitted(gate, 40, n -> "patient", n -> n + "@gmail.com")).isEqualTo(10);
    }

    @Test
    void everybodyWithoutLimits() {
        assertThat(admitted(gate(0), 3_000, n -> "one", n -> n + "@small.example"))
                .isEqualTo(3_000);
    }

    @Test
    void theSlowWhoSolveNoPuzzleWhileOneIsAskedFor() {
        var gate = gate(1_000);
        restrictions.set(petition, EnumSet.of(Restriction.PUZZLE), scene.esther());

        await(Restriction.PUZZLE);
        assertThat(admitted(gate, 100, n -> "one network", n -> n + "@gmail.com"))
                .isEqualTo(5);
    }

    @Test
    void nobodyWhileARestrictionStopsSigning() {
        restrictions.set(petition, EnumSet.of(Restriction.READ_ONLY, Restriction.PAPER_ONLY), scene.esther());
        await(Restriction.READ_ONLY);

        assertThat(gate(0).admit(petition, knock("one", "a@gmail.com")))
                .isEqualTo(new Admission.Restricted(Restriction.READ_ONLY));
    }

    private void await(Restriction restriction) {
        org.awaitility.Awaitility.await()
                .until(() -> restrictions.of(petition.id()).contains(restriction));
    }

    private Gate gate(long perHour) {
        return new Gate(restrictions, puzzles, beans.getBean(Watch.class), perHour);
    }

    private long admitted(
            Gate gate,
            int knocks,
            java.util.function.IntFunction<String> network,
            java.util.function.IntFunction<String> email) {
        return IntStream.range(0, knocks)
                .mapToObj(n -> gate.admit(petition, knock(network.apply(n), email.apply(n))))
                .filter(Admission.Admitted.class::isInstance)
                .count();
    }

    private static Knock knock(String network, String email) {
        return new Knock(network, new EmailAddress(email), "nothing" + UUID.randomUUID());
    }
}
