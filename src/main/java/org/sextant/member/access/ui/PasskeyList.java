package org.sextant.member.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.sextant.member.access.PasskeySummary;
import org.sextant.member.access.Passkeys;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PlainText;

/** One's passkeys, and the form that adds one. */
class PasskeyList extends Div {

    private static final int LABEL_LENGTH = 60;

    private final transient Desk desk;
    private final transient Words words;
    private final transient Passkeys passkeys;
    private final UnorderedList list = new UnorderedList();
    private final TextField label = new TextField();
    private final FieldErrors errors;
    private final PasskeyElement device = new PasskeyElement();

    PasskeyList(Desk desk, Passkeys passkeys) {
        this.desk = desk;
        this.words = desk.words();
        addClassName("stack");
        this.passkeys = passkeys;
        this.errors = new FieldErrors(words);
        var hint = new Paragraph(words.of("access.passkeys.hint"));
        hint.addClassName("small");
        list.addClassName("rows");
        add(hint, list, device);
        device.add(form());
        show();
    }

    private Div form() {
        label.setLabel(words.of("access.passkeys.label"));
        label.setMaxLength(LABEL_LENGTH);
        var form = new Div(errors, label, new Button(words.of("access.passkeys.make"), click -> make()));
        form.addClassNames("form", "one");
        return form;
    }

    private void show() {
        list.removeAll();
        var own = passkeys.of(desk.person());
        own.forEach(passkey -> list.add(row(passkey)));
        list.setVisible(!own.isEmpty());
    }

    private ListItem row(PasskeySummary passkey) {
        var told = new Paragraph(words.of(
                "access.passkeys.told",
                "day",
                words.date(passkey.madeAt(), desk.zone()),
                "used",
                passkey.usedAt().map(at -> words.date(at, desk.zone())).orElse("never")));
        told.addClassName("small");
        var text = new Div(new H3(new Bdi(passkey.label())), told);
        text.addClassName("grow");
        var row = new Div(text, remove(passkey));
        row.addClassName("row");
        return new ListItem(row);
    }

    private ConfirmButton remove(PasskeySummary passkey) {
        var question = new ConfirmButton.Question(
                words.of("access.passkeys.remove-title"), words.of("access.passkeys.remove-text"));
        var button = new ConfirmButton(words.of("access.passkeys.remove"), question, words, () -> {
            passkeys.remove(passkey.id(), desk.person());
            Notes.done(words.of("access.passkeys.removed"));
            show();
        });
        button.setAriaLabel(words.of("access.passkeys.remove") + ": " + passkey.label());
        return button;
    }

    private void make() {
        errors.clear();
        var name = PlainText.line(label.getValue());
        if (name.isEmpty() || name.length() > LABEL_LENGTH) {
            errors.at(label, words.of("access.passkeys.label-wrong", "most", LABEL_LENGTH));
        }
        if (errors.none()) {
            var asked = passkeys.ask();
            device.make(asked.json(), answer -> keep(asked, answer, name), failure -> refuse("unfit"));
        }
    }

    private void keep(Passkeys.Asked asked, String answer, String name) {
        switch (passkeys.keep(asked, answer, name, desk.person())) {
            case Passkeys.Making.Made() -> {
                label.clear();
                Notes.done(words.of("access.passkeys.made"));
                show();
            }
            case Passkeys.Making.Unfit() -> refuse("unfit");
            case Passkeys.Making.Full() -> refuse("full");
        }
    }

    private void refuse(String why) {
        Notes.refused(words.of("access.passkeys." + why, "most", Passkeys.MOST));
    }
}
