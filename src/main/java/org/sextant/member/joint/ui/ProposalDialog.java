package org.sextant.member.joint.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.sextant.member.joint.AlreadyProposed;
import org.sextant.member.joint.CarriedOut;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.JointKind;
import org.sextant.member.joint.OnceADay;
import org.sextant.member.joint.Proposal;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;

/** Proposes an act that takes two people; or, where it cannot wait, does it at once, and says who will hear of that. */
class ProposalDialog extends Dialog {

    private final transient Proposal what;
    private final transient Desk desk;
    private final transient Words words;
    private final transient JointActs acts;
    private final transient Runnable then;
    private final FieldErrors errors;
    private final WhyField why;
    private final Checkbox atOnce;
    private final Button act;

    ProposalDialog(Proposal what, JointKind.Told told, Desk desk, JointActs acts, Runnable then) {
        this.what = what;
        this.desk = desk;
        this.words = desk.words();
        this.acts = acts;
        this.then = then;
        this.errors = new FieldErrors(words);
        this.why = new WhyField(words.of("joint.form.why"), words);
        this.atOnce = new Checkbox(words.of("joint.form.at-once"));
        this.act = new Button(words.of("joint.form.propose"), click -> act());
        setHeaderTitle(told.title());
        setModality(ModalityMode.STRICT);
        var form = new Div(
                errors,
                new Paragraph(told.consequence()),
                new Paragraph(words.of("joint.form.two")),
                why,
                atOnce,
                acts());
        form.addClassNames("form", "one");
        add(form);
    }

    ProposalDialog withoutEmergency() {
        atOnce.setVisible(false);
        return this;
    }

    private Div acts() {
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.setDisableOnClick(true);
        atOnce.setHelperText(words.of("joint.form.at-once.hint"));
        atOnce.addValueChangeListener(change -> {
            act.setText(words.of(change.getValue() ? "joint.form.do-at-once" : "joint.form.propose"));
            act.setThemeVariant(ButtonVariant.LUMO_ERROR, change.getValue());
        });
        var cancel = new Button(words.of("shell.confirm.no"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var row = new Div(act, cancel);
        row.addClassNames("actions", "row");
        return row;
    }

    private void act() {
        act.setEnabled(true);
        errors.clear();
        why.check(errors);
        if (errors.none()) {
            take();
        }
    }

    private void take() {
        try {
            if (atOnce.getValue()) {
                tell(acts.actAtOnce(what, why.why(), desk.person()));
            } else {
                acts.propose(what, why.why(), desk.person());
                Notes.done(words.of("joint.proposed"));
            }
            close();
            then.run();
        } catch (AlreadyProposed open) {
            Notes.refused(words.of("joint.already"));
        } catch (OnceADay again) {
            Notes.refused(words.of("joint.once-a-day"));
        }
    }

    private void tell(CarriedOut came) {
        switch (came) {
            case DONE -> Notes.done(words.of("joint.done-at-once"));
            case IMPOSSIBLE -> Notes.refused(words.of("joint.impossible"));
        }
    }
}
