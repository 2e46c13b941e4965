package org.sextant.action.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sextant.action.Agenda;
import org.sextant.action.Turnout;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** The made-up guests of the demo … */
@WholeApplication
class DemoGuestsIT {

    private static final int PLACES = 30;

    @Autowired
    private DemoGuests guests;

    @Autowired
    private Agenda agenda;

    @Test
    void fillAnActionAndWaitWhereItIsFullAndComeOnlyOnce() throws IOException {
        guests.run(new DefaultApplicationArguments());

        var evening = turnout("testimony-evening");
        assertThat(evening.booked()).isEqualTo(PLACES);
        assertThat(evening.waiting()).isEqualTo(3);
    }

    @Test
    void leaveTheTwentyPlacesOfTheTrainingToThoseWhoTryIt() {
        assertThat(turnout("open-training").capacity()).contains(20);
    }

    private Turnout turnout(String action) {
        return agenda.bySlug(new Slug(action)).orElseThrow().card().turnout();
    }
}
