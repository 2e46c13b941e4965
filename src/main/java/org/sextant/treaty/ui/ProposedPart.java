package org.sextant.treaty.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Notes;
import org.sextant.treaty.ladder.Aim;
import org.sextant.treaty.listing.ListChangedMeanwhile;
import org.sextant.treaty.listing.ListSettled;
import org.sextant.treaty.listing.ListUpdates;
import org.sextant.treaty.listing.ProposedList;

/** A list that waits: where it comes from, all that it changes, and what can be done with it. */
class ProposedPart extends Section {

    private final transient ProposedList proposed;
    private final transient Editor editor;
    private final transient ListUpdates updates;
    private final transient Words words;

    ProposedPart(ProposedList proposed, Editor editor, ListUpdates updates, Named named) {
        this.proposed = proposed;
        this.editor = editor;
        this.updates = updates;
        this.words = editor.words();
        addClassNames("part", "stack");
        var list = proposed.list();
        var facts = new Paragraph(words.of(
                "treaty.lists.facts",
                "source",
                list.source(),
                "asOf",
                list.asOf().in(words),
                "name",
                named.people(List.of(proposed.proposedBy())).getOrDefault(proposed.proposedBy(), ""),
                "day",
                words.date(proposed.proposedAt(), editor.desk().zone())));
        facts.addClassName("small");
        add(
                new H3(named.aim(Aim.of(list.treaty()), words)),
                facts,
                new Paragraph(words.of(list.complete() ? "treaty.lists.complete" : "treaty.list.incomplete")),
                new ChangesTable(proposed.changes(), named, words),
                acts());
    }

    private Div acts() {
        var acts = new Div();
        acts.addClassName("row");
        if (!proposed.proposedBy().equals(editor.person())) {
            var approve = new Button(
                    words.of("treaty.lists.approve"),
                    click -> act(() -> updates.approve(proposed.id(), editor.person()), "treaty.lists.approve.done"));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            acts.add(approve);
        }
        if (editor.edits()) {
            var question = new ConfirmButton.Question(
                    words.of("treaty.lists.withdraw.title"), words.of("treaty.lists.withdraw.text"));
            acts.add(new ConfirmButton(
                    words.of("treaty.lists.withdraw"),
                    question,
                    words,
                    () -> act(() -> updates.withdraw(proposed.id(), editor.person()), "treaty.lists.withdraw.done")));
        }
        return acts;
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Notes.done(words.of(done));
        } catch (ListSettled | ListChangedMeanwhile meanwhile) {
            Notes.refused(words.of("treaty.lists.meanwhile"));
        } catch (SecondPersonNeeded same) {
            Notes.refused(words.of("treaty.work.second"));
        }
        editor.again().run();
    }
}
