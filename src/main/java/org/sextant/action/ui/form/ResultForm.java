package org.sextant.action.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.action.ActionKind;
import org.sextant.action.Figure;
import org.sextant.action.Figures;
import org.sextant.action.NamesThePlace;
import org.sextant.action.Result;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Conflict;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.Overtaken;
import org.sextant.shell.ui.Written;
import org.sextant.vocabulary.Language;

/** What came of an action: the numbers that its kind counts, and a few sentences. */
public final class ResultForm extends Div implements Written<PlanWriting> {

    private final ActionKind kind;
    private final Set<Language> languages;
    private final Words words;
    private final FieldErrors errors;
    private final FormNotice notice = new FormNotice();
    private final Map<Figure, IntegerField> numbers = new EnumMap<>(Figure.class);
    private final Texts note;
    private final Overtaken<PlanWriting> overtaken;
    private Consumer<Result> saving = result -> {};

    public ResultForm(ActionKind kind, Set<Language> languages, Words words) {
        this.kind = kind;
        this.languages = Set.copyOf(languages);
        this.words = words;
        errors = new FieldErrors(words);
        note = Texts.paragraphs(words.of("action.form.result.note"), languages, words);
        addClassName("form");
        errors.addClassName("wide");
        overtaken = new Overtaken<>(words);
        add(notice, errors, overtaken);
        kind.figures().forEach(figure -> add(number(figure)));
        add(note, foot());
    }

    private IntegerField number(Figure figure) {
        var number = new IntegerField(words.of("action.form.result.number", figure));
        if (figure != kind.firstFigure()) {
            number.setHelperText(words.of("action.form.may-be-empty"));
        }
        numbers.put(figure, number);
        return number;
    }

    private Div foot() {
        var save = new Button(words.of("action.form.result.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(save);
        foot.addClassName("actions");
        return foot;
    }

    /** Shows what was counted already. */
    public void show(Figures counted) {
        numbers.forEach((figure, field) -> counted.of(figure).ifPresentOrElse(field::setValue, field::clear));
    }

    /** Shows what is to be corrected. */
    public void show(Result result) {
        show(result.figures());
        note.show(result.note());
    }

    public void onSave(Consumer<Result> listener) {
        saving = listener;
    }

    /** Stands above the fields: what no field is to blame for. */
    public void refuse(String sentence) {
        errors.whole(sentence);
        errors.show();
    }

    /**
     * Somebody else was faster: asks what shall stand.
     *
     * @param store is given it
     * @param show is given theirs, to be in the fields
     */
    public void choose(
            Conflict.Versions<PlanWriting> versions, Consumer<PlanWriting> store, Consumer<PlanWriting> show) {
        overtaken.ask(versions, entries().map(Entry::piece).toList(), store, show);
    }

    @Override
    public PlanWriting writing() {
        return new PlanWriting(entries()
                .collect(Collectors.toMap(Entry::name, entry -> entry.typed().get())));
    }

    /** As it would stand in the fields. */
    public PlanWriting writing(Result result) {
        var fresh = new ResultForm(kind, languages, words);
        fresh.show(result);
        return fresh.writing();
    }

    @Override
    public void write(PlanWriting writing) {
        entries().forEach(entry -> entry.fill().accept(writing.of(entry.name())));
    }

    private Stream<Entry> entries() {
        var counted = numbers.entrySet().stream()
                .map(number -> Entries.number(number.getKey().name(), number.getValue()));
        return Stream.concat(counted, note.entries("note").stream());
    }

    @Override
    public FormNotice notice() {
        return notice;
    }

    /** Stores what was written, unless something is to be put right. */
    public void save() {
        errors.clear();
        numbers.forEach(this::check);
        note.checkNeeded(errors, Result.NOTE_LENGTH, words.of("action.form.result.note.missing"));
        if (errors.none()) {
            attempt(new Result(figures(), note.value().orElseThrow()));
        }
    }

    private void attempt(Result came) {
        try {
            saving.accept(came);
        } catch (NamesThePlace named) {
            errors.at(note.first(), words.of("action.form.sensitive.named"));
            errors.show();
        }
    }

    private void check(Figure figure, IntegerField field) {
        var number = Optional.ofNullable(field.getValue());
        var missing = number.isEmpty() && figure == kind.firstFigure();
        if (missing || number.filter(many -> many < 0 || many > Figures.HIGHEST).isPresent()) {
            errors.at(field, words.of("action.form.result.number.wrong", "most", Figures.HIGHEST));
        }
    }

    private Figures figures() {
        var written = new EnumMap<Figure, Integer>(Figure.class);
        numbers.forEach((figure, field) ->
                Optional.ofNullable(field.getValue()).ifPresent(number -> written.put(figure, number)));
        return new Figures(written);
    }
}
