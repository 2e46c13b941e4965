package org.sextant.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.ElementFactory;
import org.sextant.petition.ChangedMeanwhile;
import org.sextant.petition.LastDayOver;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.SentBack;
import org.sextant.petition.WrongPetitionState;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PlainText;

/** What this person can do with what is proposed: decide, take it back, or wait and know for whom. */
final class Decision extends Div {

    private final transient Desk desk;
    private final transient Petitions petitions;
    private final transient PetitionSummary read;
    private final transient Runnable then;

    /**
     * A decision on what was read.
     *
     * @param then shows what has become of it
     */
    Decision(Desk desk, Petitions petitions, PetitionSummary read, Runnable then) {
        this.desk = desk;
        this.petitions = petitions;
        this.read = read;
        this.then = then;
        addClassNames("banner", "part", "stack");
    }

    /** How many stand behind it already; plainly where they are fewer than was asked for. */
    void tell(String supporters, boolean enough) {
        var said = new Paragraph(supporters);
        said.addClassNames("banner", enough ? "good" : "warn");
        add(said);
    }

    void ask(String why) {
        var reason = new TextArea(word("petition.work.back.why"));
        reason.setHelperText(word("petition.work.back.hint"));
        reason.addClassName("wide");
        var errors = new FieldErrors(desk.words());
        var approve = new Button(word("petition.work.approve"), click -> approve());
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var sendBack = new Button(word("petition.work.back"), click -> sendBack(reason, errors));
        add(strong(word("petition.work.decide")), new Paragraph(why), errors, reason, row(approve, sendBack));
    }

    void explainToTheProposer(String who) {
        var back = new Button(word("petition.work.take-back"), click -> {
            did(() -> petitions.sendBack(read.id(), desk.person()), "petition.work.taken-back");
        });
        add(strong(word("petition.work.second-person")), new Paragraph(who), row(back));
    }

    void explain(String who) {
        add(strong(word("petition.work.waits")), new Paragraph(who));
    }

    private void approve() {
        did(() -> petitions.approve(read, desk.person()), "petition.work.approved");
    }

    private void sendBack(TextArea reason, FieldErrors errors) {
        errors.clear();
        errors.checkLength(reason, PlainText.lines(reason.getValue()), SentBack.MAX_WHY);
        if (errors.none()) {
            did(() -> petitions.sendBack(read.id(), reason.getValue(), desk.person()), "petition.work.sent-back");
        }
    }

    // Somebody else was faster: what is true now is shown, to be read before one decides.
    private void did(Runnable act, String said) {
        try {
            act.run();
            Notes.done(word(said));
        } catch (LastDayOver noTime) {
            Notes.refused(word("petition.work.last-day-over"));
        } catch (ChangedMeanwhile | WrongPetitionState overtaken) {
            Notes.refused(word("petition.work.overtaken"));
        }
        then.run();
    }

    private static Paragraph strong(String text) {
        var paragraph = new Paragraph();
        paragraph.getElement().appendChild(ElementFactory.createStrong(text));
        return paragraph;
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("row");
        return row;
    }

    private String word(String key) {
        return desk.words().of(key);
    }
}
