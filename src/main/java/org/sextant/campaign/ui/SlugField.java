package org.sextant.campaign.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Typing;
import org.sextant.vocabulary.Slug;

/** The campaign's name in addresses: follows the title until somebody writes another one. */
class SlugField extends TextField {

    private final transient Words words;
    private boolean chosen;

    SlugField(Words words) {
        super(words.of("campaign.form.slug"));
        this.words = words;
        setHelperText(words.of("campaign.form.slug.hint"));
        addClassName("wide");
        addValueChangeListener(change -> chosen = chosen || change.isFromClient());
        Typing.leftToRight(this);
    }

    void follow(String title) {
        var suggested = Slug.suggestedBy(title);
        if (!chosen && Slug.valid(suggested)) {
            setValue(suggested);
        }
    }

    void propose(String address) {
        chosen = false;
        setValue(address);
    }

    void fill(CampaignSummary campaign) {
        chosen = true;
        setValue(campaign.slug().text());
        setVisible(!campaign.isPublic());
    }

    void write(String address) {
        chosen = true;
        setValue(address);
    }

    void check(FieldErrors errors) {
        if (!Slug.valid(getValue().strip())) {
            errors.at(this, words.of("campaign.form.slug.shape"));
        }
    }

    void taken(FieldErrors errors) {
        errors.at(this, words.of("campaign.form.slug.taken"));
    }

    Slug slug() {
        return new Slug(getValue().strip());
    }
}
