package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sextant.campaign.planning.Horizon;
import org.sextant.campaign.planning.Measure;
import org.sextant.campaign.planning.PlanObjective;
import org.sextant.campaign.planning.Unit;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Conflict;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.Overtaken;
import org.sextant.shell.ui.Piece;
import org.sextant.shell.ui.Written;

/** What is wanted, how many of what, and by when. */
class ObjectiveForm extends Div implements Written<ObjectiveWriting> {

    private final transient Words words;
    private final FormNotice notice = new FormNotice();
    private final FieldErrors errors;
    private final transient ShortText title;
    private final transient WholeNumber wanted;
    private final Select<Optional<Measure>> kind = new Select<>();
    private final transient ShortText unit;
    private final transient DayField due;
    private final Overtaken<PlanObjective> overtaken;
    private final transient Function<PlanObjective, Optional<String>> save;

    /**
     * An empty form.
     *
     * @param save takes what was written; returns why that cannot be
     * @param leave puts the form away
     */
    ObjectiveForm(Horizon horizon, Words words, Function<PlanObjective, Optional<String>> save, Runnable leave) {
        this.words = words;
        this.save = save;
        overtaken = new Overtaken<>(words);
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        title = new ShortText(
                        words.of("planning.objective.form.title"),
                        PlanObjective.TITLE_LENGTH,
                        words.of("planning.form.text.none"),
                        words)
                .hinting(words.of("planning.objective.form.title.hint"));
        title.field().addClassName("wide");
        wanted = new WholeNumber(words.of("planning.objective.form.wanted"), 1, words);
        unit = new ShortText(
                        words.of("planning.objective.form.unit"),
                        Unit.LENGTH,
                        words.of("planning.objective.form.unit.none"),
                        words)
                .hinting(words.of("planning.objective.form.unit.hint"));
        due = new DayField(words.of("planning.objective.form.due"), horizon, words);
        offerKinds();
        addClassName("form");
        add(notice, errors, overtaken, title.field(), wanted.field(), unit.field(), kind, due.field(), foot(leave));
    }

    private void offerKinds() {
        kind.setLabel(words.of("planning.objective.form.kind"));
        kind.setItems(Stream.concat(
                        Stream.of(Optional.<Measure>empty()),
                        Arrays.stream(Measure.values()).map(Optional::of))
                .toList());
        kind.setItemLabelGenerator(one -> one.map(measure -> words.of("planning.objective.form.measure", measure))
                .orElseGet(() -> words.of("planning.objective.form.own")));
        kind.setValue(Optional.empty());
        kind.addValueChangeListener(
                change -> unit.field().setVisible(change.getValue().isEmpty()));
    }

    private Div foot(Runnable leave) {
        var keep = new Button(words.of("planning.objective.form.save"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(keep, new Button(words.of("planning.leave"), click -> leave.run()));
        foot.addClassName("actions");
        return foot;
    }

    /** Stores what was written, unless something is to be put right. */
    void keep() {
        written().ifPresent(this::keep);
    }

    private void keep(PlanObjective plan) {
        save.apply(plan).ifPresent(errors::whole);
        errors.show();
    }

    ObjectiveForm fill(PlanObjective plan) {
        title.show(plan.title());
        wanted.field().setValue(plan.wanted());
        due.show(plan.due());
        switch (plan.unit()) {
            case Unit.InWords(var said) -> {
                kind.setValue(Optional.empty());
                unit.show(said);
            }
            case Unit.Counted(var measure) -> kind.setValue(Optional.of(measure));
        }
        return this;
    }

    void lead() {
        title.field().focus();
    }

    @Override
    public ObjectiveWriting writing() {
        return new ObjectiveWriting(
                title.field().getValue(),
                wanted.field().getValue(),
                kind.getValue().orElse(null),
                unit.field().getValue(),
                due.field().getValue());
    }

    @Override
    public void write(ObjectiveWriting writing) {
        title.field().setValue(writing.title());
        wanted.field().setValue(writing.wanted());
        kind.setValue(Optional.ofNullable(writing.measure()));
        unit.field().setValue(writing.unit());
        due.field().setValue(writing.due());
    }

    @Override
    public FormNotice notice() {
        return notice;
    }

    /** What was written, unless something is to be put right. */
    Optional<PlanObjective> written() {
        errors.clear();
        title.check(errors);
        if (!wanted.fits()) {
            errors.at(wanted.field(), wanted.wanted());
        }
        if (kind.getValue().isEmpty()) {
            unit.check(errors);
        }
        due.check(errors);
        return errors.none()
                ? Optional.of(new PlanObjective(title.text(), wanted.field().getValue(), chosen(), due.day()))
                : Optional.empty();
    }

    /**
     * Somebody else was faster: asks what shall stand.
     *
     * @param store is given it
     * @param show is given theirs, to be in the fields
     */
    void choose(
            Conflict.Versions<PlanObjective> versions, Consumer<PlanObjective> store, Consumer<PlanObjective> show) {
        overtaken.ask(versions, pieces(), store, show);
    }

    private List<Piece<PlanObjective>> pieces() {
        return List.of(
                new Piece<>(
                        title.field().getLabel(),
                        PlanObjective::title,
                        plan -> plan.title().in(words.language()),
                        (mine, theirs) -> new PlanObjective(theirs.title(), mine.wanted(), mine.unit(), mine.due())),
                new Piece<>(
                        wanted.field().getLabel(),
                        PlanObjective::wanted,
                        plan -> words.number(plan.wanted()),
                        (mine, theirs) -> new PlanObjective(mine.title(), theirs.wanted(), mine.unit(), mine.due())),
                new Piece<>(
                        kind.getLabel(),
                        PlanObjective::unit,
                        plan -> said(plan.unit()),
                        (mine, theirs) -> new PlanObjective(mine.title(), mine.wanted(), theirs.unit(), mine.due())),
                new Piece<>(
                        due.field().getLabel(),
                        PlanObjective::due,
                        plan -> words.date(plan.due()),
                        (mine, theirs) -> new PlanObjective(mine.title(), mine.wanted(), mine.unit(), theirs.due())));
    }

    private String said(Unit one) {
        return switch (one) {
            case Unit.InWords(var text) -> text.in(words.language());
            case Unit.Counted(var measure) -> words.of("planning.objective.form.measure", measure);
        };
    }

    private Unit chosen() {
        return kind.getValue().<Unit>map(Unit.Counted::new).orElseGet(() -> new Unit.InWords(unit.text()));
    }
}
