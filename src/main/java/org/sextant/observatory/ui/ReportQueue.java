package org.sextant.observatory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.observatory.ReportedActions;
import org.sextant.observatory.Reports;
import org.sextant.place.Places;
import org.sextant.programme.Demands;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.ModerationQueue;
import org.sextant.vocabulary.PersonId;

/** Reports that wait for a first or a second moderator, on the moderators' page. */
@SpringComponent
class ReportQueue implements ModerationQueue {

    private static final int ORDER = 20;

    private final Reports reports;
    private final Places places;
    private final Demands demands;
    private final ReportedActions actions;

    ReportQueue(Reports reports, Places places, Demands demands, ReportedActions actions) {
        this.reports = reports;
        this.places = places;
        this.demands = demands;
        this.actions = actions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean concerns(PersonId person) {
        return reports.moderates(person);
    }

    @Override
    public Optional<Component> of(Desk desk) {
        return reports.moderates(desk.person()) ? Optional.of(section(desk)) : Optional.empty();
    }

    private Component section(Desk desk) {
        var around = new ReportList.Around(places, demands, actions);
        var shown = new ShownReports(desk, reports, around);
        return new Div(Arrival.at(new ReportList(desk, reports, around, shown::fill), ReportsWaiting.KEY), shown);
    }
}
