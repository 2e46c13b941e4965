package org.sextant.member.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.member.AuditLine;
import org.sextant.member.AuditReading;
import org.sextant.member.MandateSummary;
import org.sextant.member.ScopeWords;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.HeaderCell;
import org.sextant.shell.ui.WideTable;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** The parts of the page of what was done. */
@Component
class AuditParts {

    private final AuditReading audit;
    private final ScopeWords scopes;
    private final ScopeTabs tabs;
    private final ActNames names;
    private final OnWhat on;

    AuditParts(AuditReading audit, ScopeWords scopes, ScopeTabs tabs, ActNames names, OnWhat on) {
        this.audit = audit;
        this.scopes = scopes;
        this.tabs = tabs;
        this.names = names;
        this.on = on;
    }

    Nav tabs(Scope scope, Desk desk) {
        return tabs.of(scope, ScopePath.AUDIT, desk);
    }

    AuditFilter filter(Scope scope, Desk desk) {
        var reaching = scopes.reaching(scope);
        var choices = new AuditFilter.Choices(
                audit.actors(desk.person(), reaching),
                audit.acts(desk.person(), reaching),
                audit.concerned(desk.person(), reaching));
        return new AuditFilter(choices, names, desk);
    }

    WideTable table(List<AuditLine> lines, Desk desk) {
        var words = desk.words();
        var columns = Stream.of("when", "who", "what", "on", "under")
                .map(column -> words.of("audit.column." + column))
                .toList();
        var table = new WideTable(words.of("audit.title"), columns);
        lines.forEach(line -> table.row(row(line, desk)));
        return table;
    }

    private NativeTableRow row(AuditLine line, Desk desk) {
        var words = desk.words();
        return new NativeTableRow(
                HeaderCell.row(new Span(words.shortMoment(line.at(), desk.zone()))),
                new NativeTableCell(new Bdi(line.name().isEmpty() ? words.of("audit.nobody") : line.name())),
                new NativeTableCell(names.of(line.act(), words)),
                new NativeTableCell(on.of(line, words)),
                new NativeTableCell(new Bdi(line.under()
                        .map(mandate -> under(mandate, words))
                        .orElseGet(() -> words.of("audit.under.gone")))));
    }

    private String under(MandateSummary mandate, Words words) {
        return words.of(
                "audit.under",
                "role",
                words.of("member.role", mandate.role()),
                "where",
                scopes.of(mandate.scope(), words));
    }
}
