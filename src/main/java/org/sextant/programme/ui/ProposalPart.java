package org.sextant.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.ElementFactory;
import java.util.List;
import org.sextant.programme.Alteration.Kind;
import org.sextant.programme.ChangeDecided;
import org.sextant.programme.ChangeSummary;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.programme.TextChangedMeanwhile;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PlainText;

/** A change that waits: what it does, who wants it and why, and what this person can do with it. */
class ProposalPart extends Div {

    private final transient ChangeSummary change;
    private final transient Desk desk;
    private final transient Words words;
    private final transient ProgrammeChanges changes;
    private final transient Runnable then;
    private final TextField why = new TextField();

    ProposalPart(ChangeSummary change, Desk desk, ProgrammeChanges changes, Names names, Runnable then) {
        this.change = change;
        this.desk = desk;
        this.words = desk.words();
        this.changes = changes;
        this.then = then;
        var own = change.proposedBy().equals(desk.person());
        var banner = new Div(says(own, names));
        banner.addClassNames("banner", "stack", "tight");
        if (change.alteration().kind() != Kind.REWORDING) {
            banner.add(new Paragraph(
                    words.of("programme.work.does", change.alteration().kind())));
        }
        if (!change.why().isEmpty()) {
            banner.add(new Paragraph(new Bdi(change.why())));
        }
        banner.add(acts(own));
        addClassNames("part", "stack");
        add(banner, new Difference(change, names, words));
    }

    private Paragraph says(boolean own, Names names) {
        var name = names.of(List.of(change.proposedBy())).getOrDefault(change.proposedBy(), "");
        var text = own
                ? words.of("programme.work.own")
                : words.of("programme.work.by", "name", name, "day", words.date(change.proposedAt(), desk.zone()));
        var says = new Paragraph();
        says.getElement().appendChild(ElementFactory.createStrong(text));
        return says;
    }

    private Div acts(boolean own) {
        var row = new Div();
        row.addClassName("row");
        if (own) {
            row.add(new Button(words.of("programme.work.take-back"), click -> takeBack()));
            return row;
        }
        var approve = new Button(
                words.of("programme.work.approve", change.alteration().kind()), click -> approve());
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        why.setLabel(words.of("programme.work.send-back.why"));
        why.setMaxLength(2 * ProgrammeChanges.WHY_LENGTH);
        why.addClassName("grow");
        row.add(approve, why, new Button(words.of("programme.work.send-back"), click -> sendBack()));
        return row;
    }

    private void approve() {
        did(
                () -> changes.approve(change.id(), desk.person()),
                words.of("programme.work.approved", change.alteration().kind()));
    }

    private void takeBack() {
        did(() -> changes.sendBack(change.id(), "", desk.person()), words.of("programme.work.taken-back"));
    }

    // Whoever gets it back cannot go on without knowing why.
    private void sendBack() {
        var typed = PlainText.line(why.getValue());
        var fits = !typed.isEmpty() && PlainText.length(typed) <= ProgrammeChanges.WHY_LENGTH;
        why.setInvalid(!fits);
        why.setErrorMessage(
                typed.isEmpty()
                        ? words.of("programme.work.send-back.why.none")
                        : words.of("shell.fields.too-long", "most", ProgrammeChanges.WHY_LENGTH));
        if (fits) {
            did(() -> changes.sendBack(change.id(), typed, desk.person()), words.of("programme.work.sent-back"));
        } else {
            why.focus();
        }
    }

    // Somebody else was faster: what is true now is shown.
    private void did(Runnable act, String said) {
        try {
            act.run();
            Notes.done(said);
        } catch (ChangeDecided | TextChangedMeanwhile overtaken) {
            Notes.refused(words.of("programme.work.overtaken"));
        }
        then.run();
    }
}
