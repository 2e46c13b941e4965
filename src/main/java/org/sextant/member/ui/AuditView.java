package org.sextant.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.sextant.member.AuditReading;
import org.sextant.member.AuditReading.Found;
import org.sextant.member.ScopeWords;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Scope;

/** What was done in a scope, by whom, under which mandate, when. Who is looked for stays out of the address: it is somebody's name. */
@Route(ScopePath.AUDIT + "/:" + ScopePath.SCOPE + "*")
@RouteAlias(ScopePath.ADMIN + ScopePath.AUDIT)
@PermitAll
class AuditView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Words words;
    private final transient AuditReading audit;
    private final transient AuditParts parts;
    private final transient ScopeWords scopes;
    private final Div found = new Div();

    AuditView(Desk desk, AuditReading audit, AuditParts parts, ScopeWords scopes) {
        this.desk = desk;
        this.words = desk.words();
        this.audit = audit;
        this.parts = parts;
        this.scopes = scopes;
        found.addClassName("part");
        found.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(scopes.at(ScopePath.asked(event)).map(scopes::around).orElseThrow(NotFoundException::new));
    }

    private void show(Scope scope) {
        removeAll();
        within(scopes.of(scope, words));
        var filter = parts.filter(scope, desk);
        add(
                new PageHeader(words.of("audit.title"), words.of("audit.lead")),
                parts.tabs(scope, desk),
                filter.onChange(() -> find(scope, filter, 0)),
                found);
        if (audit.allows(desk.person())) {
            add(new ChainPart(audit, desk));
        }
        find(scope, filter, 0);
    }

    private void find(Scope scope, AuditFilter filter, int page) {
        var lines = audit.find(filter.wanted(), page, desk.person(), scopes.reaching(scope));
        found.removeAll();
        if (lines.lines().isEmpty()) {
            found.add(new EmptyState(words.of("audit.none"), words.of("audit.none-text")));
            return;
        }
        found.add(
                new H2(words.of("audit.found", "number", lines.entries())),
                parts.table(lines.lines(), desk),
                pages(lines, scope, filter));
    }

    private Div pages(Found lines, Scope scope, AuditFilter filter) {
        var pages = new Div();
        pages.addClassName("row");
        if (lines.pages() > 1) {
            step("audit.newer", lines.page() > 0, () -> find(scope, filter, lines.page() - 1))
                    .ifPresent(pages::add);
            pages.add(new Span(words.of("audit.page", "page", lines.page() + 1, "pages", lines.pages())));
            step("audit.older", lines.page() + 1 < lines.pages(), () -> find(scope, filter, lines.page() + 1))
                    .ifPresent(pages::add);
        }
        return pages;
    }

    private Optional<Button> step(String key, boolean open, Runnable then) {
        return open ? Optional.of(new Button(words.of(key), click -> then.run())) : Optional.empty();
    }
}
