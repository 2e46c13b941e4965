package org.sextant.member.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.member.ScopeWords;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Who may do what in a scope, and why: generated from the rights that every feature asks for, with those who hold them and by which mandate. */
@Route(ScopePath.RIGHTS + "/:" + ScopePath.SCOPE + "*")
@PermitAll
class RightsView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Words words;
    private final transient ScopeWords scopes;
    private final transient ScopeTabs tabs;
    private final transient RightsParts parts;
    private final transient Giving giving;

    /** What only those see who give mandates there. */
    @Component
    record Giving(Coming coming, PlaceTeam team) {}

    RightsView(Desk desk, ScopeWords scopes, ScopeTabs tabs, RightsParts parts, Giving giving) {
        this.desk = desk;
        this.words = desk.words();
        this.scopes = scopes;
        this.tabs = tabs;
        this.parts = parts;
        this.giving = giving;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(scopes.at(ScopePath.asked(event)).orElseThrow(NotFoundException::new));
    }

    private void show(Scope scope) {
        var numbers = parts.numbers(scope, desk);
        removeAll();
        within(scopes.of(scope, words));
        add(
                new PageHeader(words.of("rights.title"), words.of("rights.lead")),
                tabs.of(scope, ScopePath.RIGHTS, desk),
                parts.own(scope, desk),
                legend(),
                parts.table(scope, numbers, desk),
                parts.held(scope, numbers, desk));
        giving.team().of(scope, desk, () -> show(scope)).ifPresent(this::add);
        giving.coming().of(scope, desk, () -> show(scope)).ifPresent(this::add);
        parts.ending(scope, desk, () -> show(scope)).ifPresent(this::add);
    }

    private Paragraph legend() {
        var legend = new Paragraph();
        legend.addClassName("legend");
        for (var mark : Mark.values()) {
            legend.add(new Span(mark.sign(), new Span(words.of("rights.mark", mark))));
        }
        return legend;
    }
}
