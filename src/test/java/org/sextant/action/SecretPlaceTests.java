package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.ActionFixtures.ENDS;
import static org.sextant.action.ActionFixtures.RESULT;
import static org.sextant.action.ActionFixtures.STARTS;
import static org.sextant.action.ActionFixtures.open;
import static org.sextant.action.Plans.english;
import static org.sextant.action.Plans.plan;

import org.junit.jupiter.api.Test;

/** A sensitive action … */
class SecretPlaceTests {

    @Test
    void doesNotTellItsSecretPlaceInWhatCameOfIt() {
        var hidden = open(plan().sensitive().at("Mill Lane 14").event(STARTS, ENDS));
        var telling = new Result(RESULT.figures(), english("It was full at mill lane 14."));

        assertThatExceptionOfType(NamesThePlace.class).isThrownBy(() -> hidden.finish(telling));
        hidden.finish(RESULT);
        assertThatExceptionOfType(NamesThePlace.class).isThrownBy(() -> hidden.correct(RESULT, telling));
    }

    @Test
    void doesNotTellItsSecretRouteInWhatCameOfIt() {
        var march = open(plan().sensitive().march(new Hours(STARTS, ENDS)));

        assertThatExceptionOfType(NamesThePlace.class)
                .isThrownBy(() -> march.finish(new Result(RESULT.figures(), english("Ten walked along the quay."))));
    }

    @Test
    void keepsNoPlaceSecretThatItsResultTellsEverybody() {
        var action = open(plan().at("Mill Lane 14").event(STARTS, ENDS));
        action.finish(new Result(RESULT.figures(), english("64 people came to Mill Lane 14.")));

        assertThatExceptionOfType(ResultNamesThePlace.class)
                .isThrownBy(() ->
                        action.change(plan().at("Mill Lane 14").sensitive().event(STARTS, ENDS)));
        assertThat(action.outline().sensitive()).isFalse();
    }
}
