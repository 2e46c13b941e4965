package org.sextant.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.sextant.programme.ChangeSummary;
import org.sextant.programme.PartId;
import org.sextant.programme.Programme;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;

/** Proposes a demand that the programme does not make yet. In the address, {@code ?principle=} chooses whose it is, and {@code ?again=} one that was given back. */
@Route(ProgrammeView.NEW)
@PermitAll
class NewDemandView extends Page implements BeforeEnterObserver {

    static final String AGAIN = "again";

    private final transient Desk desk;
    private final transient Programme programme;
    private final transient ProgrammeChanges changes;

    NewDemandView(Desk desk, Programme programme, ProgrammeChanges changes) {
        this.desk = desk;
        this.programme = programme;
        this.changes = changes;
        within(desk.words().of("programme.work.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var words = desk.words();
        var form = new NewDemandForm(begun(event), programme, changes, desk);
        said(event, "principle").flatMap(Principle::ofId).ifPresent(form::choose);
        removeAll();
        add(new PageHeader(words.of("programme.work.new.title"), words.of("programme.work.new.lead")), form);
    }

    private Optional<ChangeSummary> begun(BeforeEnterEvent event) {
        return said(event, AGAIN).filter(Slug::valid).flatMap(part -> changes.returned(new PartId(part)));
    }

    private static Optional<String> said(BeforeEnterEvent event, String parameter) {
        return event.getLocation().getQueryParameters().getSingleParameter(parameter);
    }
}
