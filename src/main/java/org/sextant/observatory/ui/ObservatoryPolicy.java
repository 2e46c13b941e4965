package org.sextant.observatory.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;

/** Whoever is signed in may report. */
@SpringComponent
class ObservatoryPolicy implements RoutePolicy {

    @Override
    public Verdict verdict(PersonId person, String path) {
        return path.equals(ReportView.PATH) ? Verdict.OPEN : Verdict.NOT_MINE;
    }
}
