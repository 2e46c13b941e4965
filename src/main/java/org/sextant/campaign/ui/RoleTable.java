package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.shell.Words;

/** Who may do what: made of the very rights that are asked for, so that it cannot say anything else than what happens. */
class RoleTable extends WideTable {

    /** An administrator runs the platform and works in no campaign. */
    static final List<Role> ROLES = List.copyOf(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)));

    private static final String MAY =
            "<svg class=\"mk\" viewBox=\"0 0 18 18\" aria-hidden=\"true\"><circle cx=\"9\" cy=\"9\" r=\"6\"/></svg>";

    private final transient Words words;
    private final transient Set<Role> own;

    RoleTable(List<CampaignRights> groups, Set<Role> own, Words words) {
        super(words.of("campaign.rights.table"), columns(words));
        this.words = words;
        this.own = own;
        table().addClassName("who");
        var head = table().getHead().getRow(0).orElseThrow();
        for (var role : ROLES) {
            mark(head.getHeaderCell(ROLES.indexOf(role) + 1).orElseThrow(), role);
        }
        groups.forEach(this::group);
    }

    private static List<String> columns(Words words) {
        return Stream.concat(
                        Stream.of(words.of("campaign.rights.column")),
                        ROLES.stream().map(role -> words.of("member.role", role)))
                .toList();
    }

    private void group(CampaignRights group) {
        var body = table().addBody();
        var title = HeaderCell.group(group.title(words), ROLES.size() + 1);
        var section = new NativeTableRow(title);
        section.addClassName("sec");
        body.addRows(section);
        group.rights().forEach(right -> row(body, right, group.name(right, words)));
    }

    private void row(NativeTableBody body, Right right, String name) {
        var row = new NativeTableRow(HeaderCell.row(new Span(name)));
        for (var role : ROLES) {
            var cell = new NativeTableCell(right.roles().contains(role) ? may() : mayNot());
            mark(cell, role);
            row.add(cell);
        }
        body.addRows(row);
    }

    private void mark(Component cell, Role role) {
        cell.setClassName("me", own.contains(role));
    }

    private Component may() {
        return new Span(new Html(MAY), heard("campaign.rights.may"));
    }

    private Component mayNot() {
        var dot = new Span("·");
        dot.addClassName("no");
        dot.getElement().setAttribute("aria-hidden", "true");
        return new Span(dot, heard("campaign.rights.may-not"));
    }

    private Span heard(String key) {
        var heard = new Span(words.of(key));
        heard.addClassName("hide");
        return heard;
    }
}
