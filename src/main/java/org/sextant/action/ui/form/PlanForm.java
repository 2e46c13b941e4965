package org.sextant.action.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.sextant.action.ActionKind;
import org.sextant.action.ActionSummary;
import org.sextant.action.NotOfTheTeam;
import org.sextant.action.SlotTaken;
import org.sextant.action.SlugTaken;
import org.sextant.action.TooFewPlaces;
import org.sextant.action.WrongState;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.Slug;

/** Plans an action or changes it. The kind is chosen once; choosing another while it is planned keeps what all kinds have. */
public final class PlanForm extends Div {

    private final Choices choices;
    private final Words words;
    private final Saving saving;
    private final FieldErrors errors;
    private final RadioButtonGroup<ActionKind> kind = new RadioButtonGroup<>();
    private final OutlineFields outline;
    private final Div place = new Div();
    private final TextField slug = new TextField();
    private KindFields fields;
    private boolean suggests = true;
    private Optional<LocalDate> proposed = Optional.empty();

    public PlanForm(Choices choices, Words words, Saving saving) {
        this.choices = choices;
        this.words = words;
        this.saving = saving;
        errors = new FieldErrors(words);
        outline = new OutlineFields(choices, words);
        fields = KindFields.of(ActionKind.EVENT, choices, words);
        place.add(fields);
        place.addClassName("wide");
        addClassNames("stack");
        add(errors, chooseKind(), outline, place, address(), foot());
    }

    private RadioButtonGroup<ActionKind> chooseKind() {
        kind.setLabel(words.of("action.form.kind"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(one -> words.of("action.board.kind", one));
        kind.setValue(ActionKind.EVENT);
        kind.addValueChangeListener(change -> use(KindFields.of(change.getValue(), choices, words)));
        return kind;
    }

    private void use(KindFields changed) {
        fields = changed;
        proposed.ifPresent(fields::on);
        place.removeAll();
        place.add(fields);
    }

    private Div address() {
        slug.setLabel(words.of("action.form.slug"));
        slug.setHelperText(words.of("action.form.slug.hint"));
        slug.getElement().executeJs("this.updateComplete.then(() => { this.inputElement.dir = 'ltr'; })");
        slug.addValueChangeListener(change -> suggests &= !change.isFromClient());
        outline.onTitle(title -> {
            if (suggests) {
                slug.setValue(Slug.suggestedBy(title));
            }
        });
        var address = new Div(slug);
        address.addClassNames("form");
        return address;
    }

    private Div foot() {
        var save = new Button(words.of("action.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(save);
        foot.addClassName("actions");
        return foot;
    }

    /** Proposes a day, of whatever kind the action becomes. */
    public PlanForm on(LocalDate day) {
        proposed = Optional.of(day);
        fields.on(day);
        return this;
    }

    /** Shows an action to be changed. Its kind stays, and its address once the public has known it. */
    public void show(ActionSummary action) {
        kind.setValue(action.card().kind());
        kind.setReadOnly(true);
        outline.show(action.plan().outline());
        fields.show(action.plan());
        suggests = false;
        slug.setValue(action.card().slug().text());
        slug.setReadOnly(action.slugFixed());
    }

    private void save() {
        errors.clear();
        outline.check(errors);
        fields.check(errors, outline);
        if (!Slug.valid(slug.getValue())) {
            errors.at(slug, words.of("action.form.slug.wrong"));
        }
        if (errors.none()) {
            attempt();
        }
    }

    private void attempt() {
        try {
            saving.save(new Slug(slug.getValue()), fields.plan(outline.outline()));
        } catch (SlugTaken taken) {
            errors.at(slug, words.of("action.form.slug.taken"));
        } catch (NotOfTheTeam left) {
            outline.notOfTheTeam(errors);
        } catch (TooFewPlaces few) {
            fields.tooFew(errors, few.taken());
        } catch (SlotTaken taken) {
            var when = words.moment(taken.begins(), outline.zone());
            fields.taken(errors, words.of("action.form.slot.taken", "when", when));
        } catch (WrongState moved) {
            Notes.refused(words.of("action.board.too-late", "state", words.of("action.board.state", moved.state())));
        }
        errors.none();
    }
}
