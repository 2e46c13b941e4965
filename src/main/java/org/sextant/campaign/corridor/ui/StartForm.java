package org.sextant.campaign.corridor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.sextant.campaign.WrongStage;
import org.sextant.campaign.corridor.Corridors;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** Starts a corridor with this campaign as its first part. */
class StartForm extends Details {

    private final transient Partner part;
    private final transient Corridors corridors;
    private final transient Words words;
    private final FieldErrors errors;
    private final TextField title = new TextField();
    private final SideField side;

    StartForm(Partner part, Corridors corridors) {
        this.part = part;
        this.corridors = corridors;
        this.words = part.words();
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        title.setLabel(words.of("corridor.start.title"));
        title.setHelperText(words.of("corridor.start.hint"));
        title.setMaxLength(2 * Corridors.TITLE_LENGTH);
        side = new SideField(words);
        var form = new Div(errors, title, side, new Button(words.of("corridor.start.act"), click -> start()));
        form.addClassName("form");
        setSummaryText(words.of("corridor.start"));
        add(form);
    }

    private void start() {
        errors.clear();
        var typed = PlainText.line(title.getValue());
        errors.checkText(title, typed, Corridors.TITLE_LENGTH, words.of("corridor.title.none"));
        if (errors.none() && starts(LocalizedText.of(words.language(), typed))) {
            Notes.done(words.of("corridor.started"));
            part.again().run();
        }
    }

    private boolean starts(LocalizedText called) {
        try {
            corridors.start(
                    part.campaign().id(), side.getValue(), called, part.desk().person());
        } catch (WrongStage over) {
            errors.whole(words.of("campaign.edit.over"));
        }
        return errors.none();
    }
}
