package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.shell.Words;
import org.sextant.shell.ui.HeaderCell;
import org.sextant.shell.ui.WideTable;
import org.sextant.vocabulary.Scope;

/** Who may do what: made of the very rights that are asked for, so that it cannot say anything else than what happens. */
class RoleTable extends WideTable {

    private static final List<Role> ROLES = List.of(Role.values());

    private final transient Words words;
    private final transient Scope.Kind kind;
    private final transient Set<Role> mine;

    /**
     * @param mine in which roles the reader acts there
     * @param number how many people act in a role
     */
    RoleTable(List<Policy> policies, Scope.Kind kind, Set<Role> mine, ToLongFunction<Role> number, Words words) {
        super(words.of("rights.table"), columns(kind, words));
        this.words = words;
        this.kind = kind;
        this.mine = Set.copyOf(mine);
        table().addClassName("who");
        var head = table().getHead().getRow(0).orElseThrow();
        for (var role : ROLES) {
            var cell = head.getHeaderCell(ROLES.indexOf(role) + 1).orElseThrow();
            cell.add(count(role, number.applyAsLong(role)));
            mark(cell, role);
        }
        policies.forEach(this::group);
    }

    private static List<String> columns(Scope.Kind kind, Words words) {
        return Stream.concat(
                        Stream.of(words.of("rights.column", kind)),
                        ROLES.stream().map(role -> words.of("member.role", role)))
                .toList();
    }

    private Span count(Role role, long people) {
        return new Span(isMine(role) ? words.of("rights.count.mine", "number", people) : words.number(people));
    }

    private boolean isMine(Role role) {
        return mine.contains(role);
    }

    private void group(Policy policy) {
        var listed = policy.rights().stream()
                .filter(right -> policy.concerns(right, kind))
                .toList();
        if (listed.isEmpty()) {
            return;
        }
        var body = table().addBody();
        var section = new NativeTableRow(HeaderCell.group(policy.title(words), ROLES.size() + 1));
        section.addClassName("sec");
        body.addRows(section);
        listed.forEach(right -> row(body, right, policy.name(right, words)));
    }

    private void row(NativeTableBody body, Right right, String name) {
        var row = new NativeTableRow(HeaderCell.row(new Span(name)));
        for (var role : ROLES) {
            var cell = new NativeTableCell(Mark.of(right, role, kind).drawn(words));
            mark(cell, role);
            row.add(cell);
        }
        body.addRows(row);
    }

    private void mark(Component cell, Role role) {
        cell.setClassName("me", isMine(role));
    }
}
