package org.sextant.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sextant.programme.DemandState;
import org.sextant.programme.Demands;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;
import org.springframework.beans.factory.annotation.Autowired;

/** The demand with which a campaign begins that starts at a cell of the coverage … */
@OnH2
class FirstDemandIT {

    private static final String SOURCE = "test/first-demand";
    private static final CountryCode ICELAND = new CountryCode("IS");

    @Autowired
    private FirstDemand first;

    @Autowired
    private Demands demands;

    @AfterEach
    void withdraw() {
        demands.withdrawn(SOURCE);
    }

    @Test
    void isTheOneOfThePrincipleThatHasComeLeastFarThere() {
        var begun = fromTheCell();
        assertThat(demands.of(Principle.RIGHTS)).anyMatch(demand -> demand.id().equals(begun));

        demands.reached(begun, Optional.of(ICELAND), DemandState.LIVE, SOURCE);

        var next = fromTheCell();
        assertThat(next).isNotEqualTo(begun);
        demands.reached(next, CountryCode.parse("NO"), DemandState.LIVE, SOURCE);
        assertThat(fromTheCell()).as("what is done elsewhere").isEqualTo(next);
    }

    private DemandId fromTheCell() {
        return first.of(QueryParameters.fromString("place=IS&principle=rights"), Optional.of(ICELAND))
                .orElseThrow();
    }
}
