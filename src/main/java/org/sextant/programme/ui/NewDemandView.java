package org.sextant.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.programme.Programme;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Principle;

/** Proposes a demand that the programme does not make yet. In the address, {@code ?principle=} chooses whose it is. */
@Route(ProgrammeView.NEW)
@PermitAll
class NewDemandView extends Page implements BeforeEnterObserver {

    private final NewDemandForm form;

    NewDemandView(Desk desk, Programme programme, ProgrammeChanges changes) {
        var words = desk.words();
        within(words.of("programme.work.title"));
        form = new NewDemandForm(programme, changes, desk);
        add(new PageHeader(words.of("programme.work.new.title"), words.of("programme.work.new.lead")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("principle")
                .flatMap(Principle::ofId)
                .ifPresent(form::choose);
    }
}
