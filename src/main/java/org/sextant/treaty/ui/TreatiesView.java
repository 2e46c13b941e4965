package org.sextant.treaty.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.sextant.member.Mandates;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.treaty.TreatyRight;
import org.sextant.treaty.ladder.Aim;
import org.sextant.treaty.ladder.Ladders;
import org.sextant.vocabulary.CountryCode;

/**
 * Steps toward ratification: what waits for a second person, a form for a new one, and what was recorded last. In the address, {@code ?aim=} and {@code ?state=} choose what the form begins
 * with.
 */
@Route(TreatyPaths.STEPS)
@Menu(title = "treaty.work.menu", order = 40)
@PermitAll
class TreatiesView extends Page implements BeforeEnterObserver {

    private final transient Ladders ladders;
    private final transient Named named;
    private final transient Editor editor;
    private final transient Words words;
    private final Section waiting = new Section();
    private final Section latest = new Section();
    private final transient Optional<StepForm> form;

    TreatiesView(Desk desk, Ladders ladders, Named named, Mandates mandates, Clock clock) {
        this.ladders = ladders;
        this.named = named;
        this.words = desk.words();
        this.editor = Editor.of(desk, mandates, TreatyRight.RECORD, this::fill);
        waiting.addClassNames("part", "stack");
        latest.addClassNames("part", "stack");
        var lists = new RouterLink(words.of("treaty.lists.title"), ListsView.class);
        lists.setVisible(editor.confirms());
        add(
                new PageHeader(
                        words.of("treaty.work.title"),
                        words.of("treaty.work.lead"),
                        new RouterLink(words.of("treaty.recommendations.title"), RecommendationsView.class),
                        lists),
                waiting);
        form = editor.edits() ? Optional.of(new StepForm(editor, ladders, named, clock)) : Optional.empty();
        form.ifPresent(fields -> add(fields));
        add(latest);
        fill();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        form.ifPresent(fields -> fields.begin(
                asked.getSingleParameter("aim").map(Aim::new),
                asked.getSingleParameter("state").flatMap(CountryCode::parse)));
    }

    private void fill() {
        var open = ladders.waiting(editor.person());
        waiting.removeAll();
        if (open.isEmpty()) {
            waiting.add(new EmptyState(words.of("treaty.work.none.title"), words.of("treaty.work.none.text")));
        } else {
            waiting.add(
                    new H2(words.of("treaty.work.waiting", "number", open.size())),
                    new StepList(open, editor, ladders, named));
        }
        var settled = ladders.latest(editor.person()).stream()
                .filter(step -> !step.attestation().waits())
                .toList();
        latest.removeAll();
        latest.setVisible(!settled.isEmpty());
        latest.add(new H2(words.of("treaty.work.latest")), new StepList(settled, editor, ladders, named));
    }
}
