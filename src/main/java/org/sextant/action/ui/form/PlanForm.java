package org.sextant.action.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.action.ActionKind;
import org.sextant.action.ActionPlan;
import org.sextant.action.ActionSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.Piece;
import org.sextant.shell.ui.Typing;
import org.sextant.shell.ui.Written;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;

/** Plans an action or changes it. The kind is chosen once; choosing another while it is planned keeps what all kinds have. */
public final class PlanForm extends Div implements Written<PlanWriting> {

    private final Choices choices;
    private final Words words;
    private final Saving saving;
    private final FormNotice notice = new FormNotice();
    private final FieldErrors errors;
    private final RadioButtonGroup<ActionKind> kind = new RadioButtonGroup<>();
    private final OutlineFields outline;
    private final Div place = new Div();
    private final TextField slug = new TextField();
    private final Map<ActionKind, KindFields> made = new EnumMap<>(ActionKind.class);
    private KindFields fields;
    private boolean suggests = true;
    private boolean fresh = true;
    private Optional<LocalDate> proposed = Optional.empty();

    public PlanForm(Choices choices, Words words, Saving saving) {
        this.choices = choices;
        this.words = words;
        this.saving = saving;
        errors = new FieldErrors(words);
        outline = new OutlineFields(choices, words);
        fields = KindFields.of(ActionKind.EVENT, choices, words);
        made.put(ActionKind.EVENT, fields);
        place.add(fields);
        place.addClassName("wide");
        addClassNames("stack");
        add(notice, errors, chooseKind(), outline, place, address(), foot());
    }

    private RadioButtonGroup<ActionKind> chooseKind() {
        kind.setLabel(words.of("action.form.kind"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(one -> words.of("action.board.kind", one));
        kind.setValue(ActionKind.EVENT);
        kind.addValueChangeListener(change -> use(change.getValue()));
        return kind;
    }

    // What was typed for a kind is there again when one comes back to it.
    private void use(ActionKind changed) {
        fields = made.computeIfAbsent(changed, this::fresh);
        place.removeAll();
        place.add(fields);
    }

    private KindFields fresh(ActionKind chosen) {
        var first = KindFields.of(chosen, choices, words);
        proposed.ifPresent(first::on);
        return first;
    }

    private Div address() {
        slug.setLabel(words.of("action.form.slug"));
        slug.setHelperText(words.of("action.form.slug.hint"));
        Typing.leftToRight(slug);
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

    /** Proposes a title and a country, where nothing is written yet. */
    public PlanForm suggest(LocalizedText title, CountryCode country) {
        outline.suggest(title, country);
        return this;
    }

    /** Shows an action to be changed. Its kind stays, and its address once the public has known it. */
    public void show(ActionSummary action) {
        kind.setValue(action.card().kind());
        kind.setReadOnly(true);
        outline.show(action.plan().outline());
        fields.show(action.plan());
        suggests = false;
        fresh = false;
        slug.setValue(action.card().slug().text());
        slug.setReadOnly(action.slugFixed());
    }

    /** Stores what was written, unless something is to be put right. */
    public void save() {
        errors.clear();
        outline.check(errors);
        fields.check(errors, outline);
        if (!Slug.valid(slug.getValue())) {
            errors.at(slug, words.of("action.form.slug.wrong"));
        }
        if (errors.none()) {
            attempt(fields.plan(outline.outline()));
        }
    }

    private void attempt(ActionPlan plan) {
        // Of one that is there already it depends on where it lay before, which the actions know.
        if (fresh && plan.isPast(choices.now())) {
            fields.over(errors, words.of("action.form.over"));
            errors.show();
            return;
        }
        new Refusals(errors, outline, fields, slug, words).attempt(() -> saving.save(new Slug(slug.getValue()), plan));
    }

    @Override
    public PlanWriting writing() {
        return new PlanWriting(entries()
                .collect(Collectors.toMap(Entry::name, entry -> entry.typed().get())));
    }

    /** As it would stand in the fields. */
    public PlanWriting writing(ActionSummary action) {
        var fresh = new PlanForm(choices, words, saving);
        fresh.show(action);
        return fresh.writing();
    }

    /** What was written, at the address that an action has. */
    public PlanWriting addressed(PlanWriting written, ActionSummary action) {
        return written.with("slug", action.card().slug().text());
    }

    // The kind first, for it brings the fields of its own; the address last, for the title suggests one.
    @Override
    public void write(PlanWriting writing) {
        kindEntry().fill().accept(writing.of(kindEntry().name()));
        Stream.concat(outline.entries(), fields.entries())
                .forEach(entry -> entry.fill().accept(writing.of(entry.name())));
        var suggested = slug.getValue();
        slug.setValue(writing.of("slug"));
        suggests &= suggested.equals(slug.getValue());
    }

    private Stream<Entry> entries() {
        return Stream.of(
                        Stream.of(kindEntry()),
                        outline.entries(),
                        fields.entries(),
                        Stream.of(Entries.text("slug", slug)))
                .flatMap(entries -> entries);
    }

    private Entry kindEntry() {
        var known =
                new Entries.Known<>(ActionKind::name, ActionKind::valueOf, one -> words.of("action.board.kind", one));
        return Entries.chosen("kind", kind.getLabel(), kind, known);
    }

    /** What two who write can differ about. */
    public List<Piece<PlanWriting>> pieces() {
        return entries().map(Entry::piece).toList();
    }

    // Heard where all of them lie, for rows come and go.
    @Override
    public void tell(Component said) {
        notice.lead(said);
    }

    @Override
    public FormNotice notice() {
        return notice;
    }
}
