package org.sextant.member.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.sextant.member.directory.Duplicates;
import org.sextant.member.directory.Found;
import org.sextant.member.directory.Merged;
import org.sextant.member.directory.Namesakes;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.Scope;

/** People who may stand here twice, and those who are seen as one already. */
class DuplicatesPart extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Scope scope;
    private final transient Duplicates duplicates;
    private final transient Runnable changed;

    DuplicatesPart(Desk desk, Scope scope, Duplicates duplicates, Runnable changed) {
        this.desk = desk;
        this.words = desk.words();
        this.scope = scope;
        this.duplicates = duplicates;
        this.changed = changed;
        addClassNames("stack", "tight");
        refresh();
    }

    private void refresh() {
        removeAll();
        var same = duplicates.find(scope, desk.person());
        var seenAsOne = duplicates.merged(scope, desk.person());
        add(new Paragraph(words.of(same.isEmpty() ? "directory.duplicates.none" : "directory.duplicates.text")));
        var rows = new UnorderedList();
        rows.addClassName("rows");
        same.forEach(namesakes -> rows.add(row(namesakes)));
        seenAsOne.forEach(merged -> rows.add(row(merged)));
        if (rows.getComponentCount() > 0) {
            add(rows);
        }
    }

    private ListItem row(Namesakes namesakes) {
        var kept = namesakes.people().getFirst();
        var other = namesakes.people().get(1);
        var number = new Span(words.of(
                "organisation.members.number", "number", namesakes.people().size()));
        number.addClassNames("small", "grow");
        var merge = new Button(words.of("directory.duplicates.merge"), click -> merge(kept, other));
        merge.setAriaLabel(words.of("directory.duplicates.merge") + ": " + kept.name());
        return item(new H3(new Bdi(kept.name())), number, merge);
    }

    private void merge(Found kept, Found other) {
        duplicates.merge(scope, kept.person(), other.person(), desk.person());
        refresh();
        changed.run();
        Notes.done(
                words.of("directory.duplicates.merged"),
                words,
                () -> duplicates.merged(scope, desk.person()).stream()
                        .findFirst()
                        .ifPresent(this::undo));
    }

    private ListItem row(Merged merged) {
        var said = new Span(words.of("directory.duplicates.since", "day", words.date(merged.at(), desk.zone())));
        said.addClassNames("small", "grow");
        var undo = new Button(words.of("directory.duplicates.undo"), click -> undo(merged));
        undo.setAriaLabel(words.of("directory.duplicates.undo") + ": " + merged.kept());
        return item(new H3(new Bdi(merged.kept())), said, undo);
    }

    private void undo(Merged merged) {
        duplicates.undo(scope, merged.id(), desk.person());
        refresh();
        changed.run();
    }

    private static ListItem item(H3 name, Span said, Button act) {
        var row = new Div(name, said, act);
        row.addClassName("row");
        return new ListItem(row);
    }
}
