package org.sextant.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.sextant.programme.Alteration.Rewording;
import org.sextant.programme.ChangeSummary;
import org.sextant.programme.PartId;
import org.sextant.programme.PartNow;
import org.sextant.programme.PartText;
import org.sextant.programme.PartText.Field;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Slug;

/** One principle or demand: its words to be edited, or the change that waits, and every version that it had. */
@Route(ProgrammeView.PATH + "/:part")
@PermitAll
class PartView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient ProgrammeChanges changes;
    private final transient Names names;

    PartView(Desk desk, ProgrammeChanges changes, Names names) {
        this.desk = desk;
        this.changes = changes;
        this.names = names;
        within(desk.words().of("programme.work.title"));
    }

    static RouteParameters parameters(PartId part) {
        return new RouteParameters("part", part.name());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("part")
                .filter(Slug::valid)
                .map(PartId::new)
                .orElseThrow(NotFoundException::new));
    }

    private void show(PartId part) {
        show(part, Optional.empty());
    }

    private void show(PartId part, Optional<PartText> older) {
        removeAll();
        changes.now(part).ifPresentOrElse(now -> show(part, now, older), () -> coming(part));
    }

    /** A demand that nobody has agreed to yet, or that was given back. */
    private void coming(PartId part) {
        changes.coming(part)
                .ifPresentOrElse(
                        change -> add(
                                new PageHeader(title(part, change.alteration().text()), ""), proposal(part, change)),
                        () -> changes.returned(part).ifPresentOrElse(change -> returned(part, change), this::gone));
    }

    private void returned(PartId part, ChangeSummary change) {
        var returned = new ReturnedPart(change, desk, changes, names, () -> show(part));
        returned.offer(() -> UI.getCurrentOrThrow()
                .navigate(NewDemandView.class, QueryParameters.of(NewDemandView.AGAIN, part.name())));
        add(new PageHeader(title(part, change.alteration().text()), ""), returned);
    }

    private void gone() {
        add(
                new PageHeader(desk.words().of("programme.work.gone"), ""),
                new RouterLink(desk.words().of("programme.work.back"), ProgrammeView.class));
    }

    private void show(PartId part, PartNow now, Optional<PartText> older) {
        var waits = changes.waiting(desk.person()).stream()
                .filter(change -> change.part().equals(part))
                .findFirst();
        add(new PageHeader(title(part, now.text()), "", publicPage(part)));
        waits.ifPresentOrElse(change -> add(proposal(part, change)), () -> {
            if (older.isEmpty()) {
                changes.returned(part).ifPresent(change -> returnedOfWhatIsThere(part, change));
            }
            open(part, now, older);
        });
        var history = new HistoryPart(changes.history(part, desk.person()), desk, names);
        if (waits.isEmpty() && now.retired().isEmpty()) {
            history.offer(version -> {
                show(part, Optional.of(version));
                Notes.done(desk.words().of("programme.work.restored"));
            });
        }
        add(history);
    }

    private void returnedOfWhatIsThere(PartId part, ChangeSummary change) {
        var returned = new ReturnedPart(change, desk, changes, names, () -> show(part));
        if (change.alteration() instanceof Rewording rewording) {
            returned.offer(() -> {
                show(part, Optional.of(rewording.text()));
                Notes.done(desk.words().of("programme.work.returned.filled"));
            });
        }
        add(returned);
    }

    private ProposalPart proposal(PartId part, ChangeSummary change) {
        return new ProposalPart(change, desk, changes, names, () -> show(part));
    }

    private void open(PartId part, PartNow now, Optional<PartText> older) {
        if (now.retired().isPresent()) {
            add(new RetiredPart(part, now, desk, changes, () -> show(part)));
            return;
        }
        var begun = new PartForm.Begun(part, now.text(), older.orElse(now.text()));
        add(new PartForm(begun, desk, changes, () -> show(part)));
        if (part.principle().isEmpty()) {
            add(new RetirePart(begun, desk, changes, () -> show(part)));
        }
    }

    private String title(PartId part, PartText text) {
        return text.text(Field.of(part).getFirst()).in(desk.language());
    }

    private Anchor publicPage(PartId part) {
        var folder = part.principle().isPresent() ? "/principles/" : "/demands/";
        var page = new Anchor(
                "/" + desk.language().tag() + folder + part, desk.words().of("programme.work.public"));
        page.setRouterIgnore(true);
        return page;
    }
}
