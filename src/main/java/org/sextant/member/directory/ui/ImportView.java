package org.sextant.member.directory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import org.sextant.member.directory.intake.Batch;
import org.sextant.member.directory.intake.Imports;
import org.sextant.member.directory.intake.LineReader;
import org.sextant.member.directory.intake.PeopleFile;
import org.sextant.member.directory.intake.Progress.State;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Scope;

/** Invites many people from a file: chosen, looked at, begun, watched, stopped, reported. */
@Route(DirectoryPaths.IMPORT)
@PermitAll
class ImportView extends Page implements BeforeEnterObserver {

    private static final int EVERY_TWO_SECONDS = 2000;
    private static final int NEVER = -1;

    private final transient Desk desk;
    private final transient Words words;
    private final transient Imports imports;
    private final transient Places places;
    private final transient LineReader reader;
    private final Div last = new Div();
    private final Div preview = new Div();
    private transient Scope scope = Scope.PLATFORM;
    private Registration polls = () -> {};

    ImportView(Desk desk, Imports imports, Places places, LineReader reader) {
        this.desk = desk;
        this.words = desk.words();
        this.imports = imports;
        this.places = places;
        this.reader = reader;
        addClassName("slim");
        within(words.of("directory.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("scope")
                .flatMap(DirectoryPaths::scope)
                .orElseThrow(NotFoundException::new));
    }

    void show(Scope where) {
        scope = where;
        removeAll();
        var choose =
                new Section(new H2(words.of("directory.import.file")), new PeopleFileField(words, this::look), preview);
        choose.addClassName("part");
        add(
                new PageHeader(
                        words.of("directory.import.title"),
                        words.of("directory.import.lead", "where", places.of(scope, words))),
                last,
                choose);
        refresh();
    }

    // As long as one runs the page asks how far it has come; the window that it is left in asks no more.
    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(poll -> refresh());
        watch();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.remove();
        event.getUI().setPollInterval(NEVER);
    }

    private void watch() {
        var running = imports.last(scope, desk.person())
                .filter(progress -> progress.state() == State.RUNNING)
                .isPresent();
        getUI().ifPresent(ui -> ui.setPollInterval(running ? EVERY_TWO_SECONDS : NEVER));
    }

    private void refresh() {
        last.removeAll();
        imports.last(scope, desk.person())
                .ifPresent(progress -> last.add(new ProgressPart(
                        desk, progress, () -> imports.report(scope, progress.id(), words, desk.person()), () -> {
                            imports.stop(scope, progress.id(), desk.person());
                            refresh();
                        })));
        watch();
    }

    private void look(PeopleFile file) {
        preview.removeAll();
        preview.add(new PreviewPart(desk, file, reader, (language, lines) -> {
            imports.start(new Batch(scope, places.inEveryLanguage(scope), language, lines), desk.person());
            preview.removeAll();
            refresh();
        }));
    }
}
