package org.sextant.campaign.template.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Voice;
import org.sextant.campaign.template.SaveTemplate;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PlainText;

/** Saves a campaign's plan as a template: under which name, for whom, and when to take it. */
class SaveForm extends Div {

    private final transient Words words;
    private final FieldErrors errors;
    private final TextField name;
    private final TextArea about;
    private final Select<Optional<OrganisationId>> owner = new Select<>();

    /**
     * Saves what is in it.
     *
     * @param templates take it
     * @param then puts the form away
     */
    SaveForm(CampaignSummary campaign, Voice voice, Desk desk, Consumer<SaveTemplate> templates, Runnable then) {
        words = desk.words();
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        name = new TextField(words.of("template.save.name"));
        name.setValue(campaign.title().in(words.language()));
        name.setMaxLength(2 * SaveTemplate.NAME_LENGTH);
        name.addClassName("wide");
        about = new TextArea(words.of("template.save.about"));
        about.setHelperText(words.of("template.save.about.hint"));
        about.setMaxLength(2 * SaveTemplate.ABOUT_LENGTH);
        about.addClassName("wide");
        offer(voice);
        var save = new Button(
                words.of("template.save.act"),
                click -> check().ifPresent(written -> {
                    templates.accept(written);
                    then.run();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(save, new Button(words.of("template.save.cancel"), click -> then.run()));
        foot.addClassName("actions");
        addClassName("form");
        add(errors, name, about, owner, foot);
    }

    private void offer(Voice voice) {
        Map<Optional<OrganisationId>, String> owners = new LinkedHashMap<>();
        voice.organisations().forEach(organisation -> owners.put(Optional.of(organisation.id()), organisation.name()));
        if (voice.own()) {
            owners.put(Optional.empty(), words.of("template.save.everybody"));
        }
        var offered = new ArrayList<>(owners.keySet());
        owner.setLabel(words.of("template.save.owner"));
        owner.setItems(offered);
        owner.setItemLabelGenerator(one -> owners.getOrDefault(one, ""));
        owner.setValue(offered.getLast());
    }

    private Optional<SaveTemplate> check() {
        errors.clear();
        var called = PlainText.line(name.getValue());
        var told = PlainText.lines(about.getValue());
        errors.checkText(name, called, SaveTemplate.NAME_LENGTH, words.of("template.save.name.none"));
        errors.checkText(about, told, SaveTemplate.ABOUT_LENGTH, words.of("template.save.about.none"));
        return errors.none()
                ? Optional.of(new SaveTemplate(
                        LocalizedText.of(words.language(), called),
                        LocalizedText.of(words.language(), told),
                        owner.getValue()))
                : Optional.empty();
    }
}
