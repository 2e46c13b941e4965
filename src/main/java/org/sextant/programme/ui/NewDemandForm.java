package org.sextant.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.sextant.programme.AlreadyProposed;
import org.sextant.programme.Alteration.NewDemand;
import org.sextant.programme.ChangeSummary;
import org.sextant.programme.DemandIdTaken;
import org.sextant.programme.PartId;
import org.sextant.programme.PartText.Field;
import org.sextant.programme.Programme;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Typing;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;

/** A new demand: whose it is, what is asked of whom, and the name that it will have in addresses for good. */
class NewDemandForm extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient ProgrammeChanges changes;
    private final FieldErrors errors;
    private final Select<Principle> principle = new Select<>();
    private final TextField name;
    private final transient PartFields fields;
    private boolean named;

    /** @param begun one that was given back, with whose words it begins */
    NewDemandForm(Optional<ChangeSummary> begun, Programme programme, ProgrammeChanges changes, Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.changes = changes;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        principle.setLabel(words.of("programme.work.new.principle"));
        principle.setItems(Principle.values());
        principle.setItemLabelGenerator(one -> programme.principle(one).name().in(words.language()));
        principle.addClassName("wide");
        name = name();
        fields = new PartFields(
                Field.OF_DEMAND, begun.map(change -> change.alteration().text()), words);
        fields.onEnglishTitle(this::follow);
        addClassName("form");
        add(errors, principle);
        fields.addTo(this);
        add(name, foot());
        begun.ifPresent(this::goOn);
    }

    private void goOn(ChangeSummary change) {
        if (change.alteration() instanceof NewDemand demand) {
            choose(demand.principle());
        }
        name.setValue(change.part().name());
        named = true;
    }

    void choose(Principle chosen) {
        principle.setValue(chosen);
    }

    private TextField name() {
        var field = new TextField(words.of("programme.work.new.name"));
        field.setHelperText(words.of("programme.work.new.name.hint"));
        field.setMaxLength(Slug.LENGTH);
        field.addClassName("wide");
        field.addValueChangeListener(change -> named = named || change.isFromClient());
        Typing.leftToRight(field);
        return field;
    }

    private void follow(String title) {
        var suggested = Slug.suggestedBy(title);
        if (!named && Slug.valid(suggested)) {
            name.setValue(suggested);
        }
    }

    private Div foot() {
        var propose = new Button(words.of("programme.work.new.propose"), click -> propose());
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(propose, new RouterLink(words.of("programme.work.new.cancel"), ProgrammeView.class));
        foot.addClassName("actions");
        return foot;
    }

    private void propose() {
        errors.clear();
        if (principle.isEmpty()) {
            errors.at(principle, words.of("programme.work.wrong.principle"));
        }
        fields.check(errors);
        if (!Slug.valid(name.getValue().strip())) {
            errors.at(name, words.of("programme.work.wrong.name"));
        }
        if (errors.none()) {
            propose(PartId.of(new DemandId(name.getValue().strip())));
        }
    }

    private void propose(PartId part) {
        try {
            changes.propose(part, new NewDemand(principle.getValue(), fields.text()), fields.why(), desk.person());
            Notes.done(words.of("programme.work.proposed"));
            getUI().ifPresent(ui -> ui.navigate(PartView.class, PartView.parameters(part)));
        } catch (DemandIdTaken | AlreadyProposed taken) {
            errors.at(name, words.of("programme.work.wrong.name.taken"));
            errors.show();
        }
    }
}
