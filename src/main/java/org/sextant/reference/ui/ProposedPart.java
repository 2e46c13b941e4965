package org.sextant.reference.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.reference.FileChangedMeanwhile;
import org.sextant.reference.ProposedFile;
import org.sextant.reference.UpdateSettled;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Notes;

/** A file that waits: where it comes from, all that it changes, and what can be done with it. */
class ProposedPart extends Section {

    private final transient ProposedFile proposed;
    private final transient Keeper keeper;
    private final transient ReferenceView.Shelf shelf;
    private final transient Words words;

    ProposedPart(ProposedFile proposed, Keeper keeper, ReferenceView.Shelf shelf) {
        this.proposed = proposed;
        this.keeper = keeper;
        this.shelf = shelf;
        this.words = keeper.words();
        addClassNames("part", "stack");
        var by = proposed.proposedBy();
        var facts = new Paragraph(words.of(
                "reference.facts",
                "source",
                proposed.file().source(),
                "asOf",
                words.date(proposed.file().asOf()),
                "name",
                shelf.people().names(List.of(by)).getOrDefault(by, ""),
                "day",
                words.date(proposed.proposedAt(), keeper.desk().zone())));
        facts.addClassName("small");
        var title = shelf.files().byName(proposed.file().file()).title(words);
        add(new H3(title), facts, new DifferenceTable(proposed.differences(), words), acts());
    }

    private Div acts() {
        var acts = new Div();
        acts.addClassName("row");
        if (!proposed.proposedBy().equals(keeper.person())) {
            var approve = new Button(
                    words.of("reference.approve"),
                    click -> act(
                            () -> shelf.updates().approve(proposed.id(), keeper.person()), "reference.approve.done"));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            acts.add(approve);
        }
        if (keeper.edits()) {
            var question = new ConfirmButton.Question(
                    words.of("reference.withdraw.title"), words.of("reference.withdraw.text"));
            acts.add(new ConfirmButton(
                    words.of("reference.withdraw"),
                    question,
                    words,
                    () -> act(
                            () -> shelf.updates().withdraw(proposed.id(), keeper.person()),
                            "reference.withdraw.done")));
        }
        return acts;
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Notes.done(words.of(done));
        } catch (UpdateSettled | FileChangedMeanwhile meanwhile) {
            Notes.refused(words.of("reference.meanwhile"));
        } catch (SecondPersonNeeded same) {
            Notes.refused(words.of("reference.second"));
        }
        keeper.again().run();
    }
}
