package org.sextant.treaty.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.sextant.member.Mandates;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.treaty.TreatyRight;
import org.sextant.treaty.recommendation.Recommendations;

/** Recommendations that States received: what waits for a second person, a form for a new one, and what was recorded last. */
@Route(TreatyPaths.RECOMMENDATIONS)
@PermitAll
class RecommendationsView extends Page {

    private final transient Recommendations recommendations;
    private final transient Named named;
    private final transient Editor editor;
    private final transient Words words;
    private final Section waiting = new Section();
    private final Section latest = new Section();

    RecommendationsView(Desk desk, Recommendations recommendations, Named named, Mandates mandates, Clock clock) {
        this.recommendations = recommendations;
        this.named = named;
        this.words = desk.words();
        this.editor = Editor.of(desk, mandates, TreatyRight.RECORD, this::fill);
        within(words.of("treaty.work.menu"));
        waiting.addClassNames("part", "stack");
        latest.addClassNames("part", "stack");
        add(
                new PageHeader(
                        words.of("treaty.recommendations.title"),
                        words.of("treaty.recommendations.lead"),
                        new RouterLink(words.of("treaty.work.title"), TreatiesView.class)),
                waiting);
        if (editor.edits()) {
            add(new RecommendationForm(editor, recommendations, named, clock));
        }
        add(latest);
        fill();
    }

    private void fill() {
        var open = recommendations.waiting(editor.person());
        waiting.removeAll();
        if (open.isEmpty()) {
            waiting.add(new EmptyState(
                    words.of("treaty.recommendations.none.title"), words.of("treaty.recommendations.none.text")));
        } else {
            waiting.add(
                    new H2(words.of("treaty.recommendations.waiting", "number", open.size())),
                    new RecommendationList(open, editor, recommendations, named));
        }
        var settled = recommendations.settled(editor.person());
        latest.removeAll();
        latest.setVisible(!settled.isEmpty());
        latest.add(
                new H2(words.of("treaty.recommendations.latest")),
                new RecommendationList(settled, editor, recommendations, named));
    }
}
