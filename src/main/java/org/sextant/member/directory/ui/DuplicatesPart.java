package org.sextant.member.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.sextant.member.directory.Duplicates;
import org.sextant.member.directory.Merged;
import org.sextant.member.directory.Namesakes;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Turning;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Page;

/** People who may stand here twice, and those who are seen as one already. */
class DuplicatesPart extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Scope scope;
    private final transient Duplicates duplicates;
    private final transient Runnable changed;
    private int names;
    private int merges;

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
        showNames();
        showMerges();
    }

    private void showNames() {
        var same = duplicates.find(scope, names, desk.person());
        if (same.isEmpty() && names > 0) {
            names = 0;
            same = duplicates.find(scope, names, desk.person());
        }
        add(new Paragraph(words.of(same.isEmpty() ? "directory.duplicates.none" : "directory.duplicates.text")));
        var rows = new UnorderedList();
        rows.addClassName("rows");
        same.forEach(namesakes -> rows.add(new ListItem(card(namesakes))));
        show(rows, same, page -> names = page);
    }

    private void showMerges() {
        var seenAsOne = duplicates.merged(scope, merges, desk.person());
        if (seenAsOne.isEmpty() && merges > 0) {
            merges = 0;
            seenAsOne = duplicates.merged(scope, merges, desk.person());
        }
        var rows = new UnorderedList();
        rows.addClassName("rows");
        seenAsOne.forEach(merged -> rows.add(row(merged)));
        show(rows, seenAsOne, page -> merges = page);
    }

    private void show(UnorderedList rows, Page<?> page, IntConsumer turn) {
        if (page.hasContent()) {
            add(rows);
        }
        if (page.getTotalPages() > 1) {
            add(new Turning(words, page.getNumber(), page.getTotalPages(), wanted -> {
                turn.accept(wanted);
                refresh();
            }));
        }
    }

    private NamesakesCard card(Namesakes namesakes) {
        return new NamesakesCard(namesakes, words, desk.zone())
                .offer("directory.duplicates.merge", this::merge)
                .offer("directory.duplicates.apart", this::tellApart);
    }

    private void merge(PersonId kept, List<PersonId> others) {
        var done = others.stream()
                .flatMap(other -> duplicates.merge(scope, kept, other, desk.person()).stream())
                .toList();
        refresh();
        changed.run();
        // Of these alone, whoever else merges people meanwhile; the last one first.
        Notes.done(words.of("directory.duplicates.merged"), words, () -> undo(done.reversed()));
    }

    private void tellApart(PersonId some, List<PersonId> others) {
        others.forEach(other -> duplicates.tellApart(scope, some, other, desk.person()));
        refresh();
        Notes.done(words.of("directory.duplicates.told-apart"), words, () -> {
            others.forEach(other -> duplicates.takeBack(scope, some, other, desk.person()));
            refresh();
        });
    }

    private ListItem row(Merged merged) {
        var said = new Span(words.of("directory.duplicates.since", "day", words.date(merged.at(), desk.zone())));
        said.addClassNames("small", "grow");
        var undo = new Button(words.of("directory.duplicates.undo"), click -> undo(List.of(merged.id())));
        undo.setAriaLabel(words.of("directory.duplicates.undo") + ": " + merged.kept());
        var row = new Div(new H3(new Bdi(merged.kept())), said, undo);
        row.addClassName("row");
        return new ListItem(row);
    }

    private void undo(List<UUID> merges) {
        merges.forEach(merge -> duplicates.undo(scope, merge, desk.person()));
        refresh();
        changed.run();
    }
}
