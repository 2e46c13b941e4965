package org.sextant.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.sextant.petition.signing.NoSuchVoice;
import org.sextant.petition.signing.Voice;
import org.sextant.petition.signing.Voices;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Told;
import org.sextant.vocabulary.LocalizedText;

/** What one signer lets others see, and what can be done with it. */
final class VoiceRow extends ListItem {

    private final transient Voice voice;
    private final transient Desk desk;
    private final transient Voices voices;
    private final transient Runnable decided;

    VoiceRow(Voice voice, LocalizedText petition, Desk desk, Voices voices, Runnable decided) {
        this.voice = voice;
        this.desk = desk;
        this.voices = voices;
        this.decided = decided;
        addClassNames("stack", "tight");
        var kind = new Paragraph(Told.inline(petition, desk.words()));
        kind.addClassName("small");
        add(kind, said(), acts());
    }

    private Component said() {
        var body = new Div();
        body.addClassNames("say", "wording");
        body.getElement()
                .setAttribute("lang", voice.language().tag())
                .setAttribute("dir", voice.language().direction());
        if (!voice.said().isEmpty()) {
            body.add(new Paragraph(voice.said()));
        }
        var line = new Paragraph(voice.who().isEmpty() ? word("signing.voices.nobody") : voice.who());
        line.addClassName("small");
        return new Div(body, line);
    }

    private Component acts() {
        var show = new Button(word("signing.voices.show"), click -> show());
        var refuse = new ConfirmButton(
                word("signing.voices.refuse"),
                new ConfirmButton.Question(word("signing.voices.refuse.title"), word("signing.voices.refuse.text")),
                desk.words(),
                this::refuse);
        var row = new Div(show, refuse);
        row.addClassName("row");
        return row;
    }

    private void show() {
        did(() -> {
            voices.show(voice, desk.person());
            Notes.done(word("signing.voices.shown"), desk.words(), () -> {
                voices.hide(voice, desk.person());
                decided.run();
            });
        });
    }

    private void refuse() {
        did(() -> {
            voices.refuse(voice, desk.person());
            Notes.done(word("signing.voices.refused"));
        });
    }

    // Somebody else may have been faster, or the signer has withdrawn: then it is gone from the list.
    private void did(Runnable act) {
        try {
            act.run();
        } catch (NoSuchVoice gone) {
            Notes.refused(word("signing.voices.gone"));
        }
        decided.run();
    }

    private String word(String key) {
        return desk.words().of(key);
    }
}
