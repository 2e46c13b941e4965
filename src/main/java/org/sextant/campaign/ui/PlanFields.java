package org.sextant.campaign.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.sextant.place.Places;
import org.sextant.programme.Demands;
import org.sextant.programme.Programme;
import org.sextant.shell.ui.Desk;

/** The parts of the form for a campaign's plan, empty. */
record PlanFields(DemandPicker demands, Texts texts, SlugField slug, AddresseeList addressees, Days days) {

    /** Makes them; holds what they choose from. */
    @SpringComponent
    static class Maker {

        private final Programme programme;
        private final Demands demands;
        private final Places places;
        private final Clock clock;

        Maker(Programme programme, Demands demands, Places places, Clock clock) {
            this.programme = programme;
            this.demands = demands;
            this.places = places;
            this.clock = clock;
        }

        PlanFields fresh(Desk desk) {
            var words = desk.words();
            return new PlanFields(
                    new DemandPicker(programme, demands.retired(), words),
                    new Texts(words),
                    new SlugField(words),
                    new AddresseeList(places, words),
                    new Days(desk, desk.today(clock)));
        }
    }
}
