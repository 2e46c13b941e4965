package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sextant.campaign.planning.HangsOnItself;
import org.sextant.campaign.planning.Horizon;
import org.sextant.campaign.planning.MilestoneSummary;
import org.sextant.campaign.planning.PlanMilestone;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Conflict;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.Overtaken;
import org.sextant.shell.ui.Piece;
import org.sextant.shell.ui.Written;
import org.sextant.vocabulary.MilestoneId;

/** What is to have happened, on which day, and on what it hangs. */
class MilestoneForm extends Div implements Written<MilestoneWriting> {

    private final transient Words words;
    private final FormNotice notice = new FormNotice();
    private final FieldErrors errors;
    private final transient ShortText title;
    private final transient DayField day;
    private final Select<MilestoneSummary> hook = new Select<>();
    private final Overtaken<PlanMilestone> overtaken;
    private final transient Function<PlanMilestone, Optional<String>> save;

    /**
     * An empty form.
     *
     * @param hooks on what it can hang
     * @param save takes what was written; returns why that cannot be, and may find that it hangs on itself
     * @param leave puts the form away
     */
    MilestoneForm(
            List<MilestoneSummary> hooks,
            Horizon horizon,
            Words words,
            Function<PlanMilestone, Optional<String>> save,
            Runnable leave) {
        this.words = words;
        this.save = save;
        overtaken = new Overtaken<>(words);
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        title = new ShortText(
                words.of("planning.milestone.form.title"),
                PlanMilestone.TITLE_LENGTH,
                words.of("planning.form.text.none"),
                words);
        title.field().addClassName("wide");
        day = new DayField(words.of("planning.milestone.form.day"), horizon, words);
        hook.setLabel(words.of("planning.milestone.form.hangs"));
        hook.setHelperText(words.of("planning.milestone.form.hangs.hint"));
        hook.setItems(hooks);
        hook.setItemLabelGenerator(
                one -> one == null ? "" : one.title().in(words.language()) + " · " + words.date(one.day()));
        hook.setEmptySelectionAllowed(true);
        hook.setEmptySelectionCaption(words.of("planning.milestone.form.hangs.nothing"));
        addClassName("form");
        add(notice, errors, overtaken, title.field(), day.field(), hook, foot(leave));
    }

    private Div foot(Runnable leave) {
        var keep = new Button(words.of("planning.milestone.form.save"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(keep, new Button(words.of("planning.leave"), click -> leave.run()));
        foot.addClassName("actions");
        return foot;
    }

    /** Stores what was written, unless something is to be put right. */
    void keep() {
        written().ifPresent(this::keep);
    }

    private void keep(PlanMilestone plan) {
        try {
            save.apply(plan).ifPresent(errors::whole);
        } catch (HangsOnItself circle) {
            errors.at(hook, words.of("planning.milestone.form.hangs.itself"));
        }
        errors.show();
    }

    MilestoneForm fill(PlanMilestone plan) {
        title.show(plan.title());
        day.show(plan.day());
        plan.hangsOn().flatMap(this::hook).ifPresentOrElse(hook::setValue, hook::clear);
        return this;
    }

    private Optional<MilestoneSummary> hook(MilestoneId id) {
        return hook.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /**
     * Somebody else was faster: asks what shall stand.
     *
     * @param store is given it
     * @param show is given theirs, to be in the fields
     */
    void choose(
            Conflict.Versions<PlanMilestone> versions, Consumer<PlanMilestone> store, Consumer<PlanMilestone> show) {
        overtaken.ask(versions, pieces(), store, show);
    }

    private List<Piece<PlanMilestone>> pieces() {
        return List.of(
                new Piece<>(
                        title.field().getLabel(),
                        PlanMilestone::title,
                        plan -> plan.title().in(words.language()),
                        (mine, theirs) -> new PlanMilestone(theirs.title(), mine.day(), mine.hangsOn())),
                new Piece<>(
                        day.field().getLabel(),
                        PlanMilestone::day,
                        plan -> words.date(plan.day()),
                        (mine, theirs) -> new PlanMilestone(mine.title(), theirs.day(), mine.hangsOn())),
                new Piece<>(
                        hook.getLabel(),
                        PlanMilestone::hangsOn,
                        plan -> plan.hangsOn()
                                .flatMap(this::hook)
                                .map(on -> on.title().in(words.language()))
                                .orElse(""),
                        (mine, theirs) -> new PlanMilestone(mine.title(), mine.day(), theirs.hangsOn())));
    }

    void lead() {
        title.field().focus();
    }

    @Override
    public MilestoneWriting writing() {
        return new MilestoneWriting(
                title.field().getValue(),
                day.field().getValue(),
                Optional.ofNullable(hook.getValue()).map(on -> on.id().uuid()).orElse(null));
    }

    @Override
    public void write(MilestoneWriting writing) {
        title.field().setValue(writing.title());
        day.field().setValue(writing.day());
        Optional.ofNullable(writing.hook())
                .map(MilestoneId::new)
                .flatMap(this::hook)
                .ifPresentOrElse(hook::setValue, hook::clear);
    }

    @Override
    public FormNotice notice() {
        return notice;
    }

    /** What was written, unless something is to be put right. */
    Optional<PlanMilestone> written() {
        errors.clear();
        title.check(errors);
        day.check(errors);
        return errors.none()
                ? Optional.of(new PlanMilestone(
                        title.text(),
                        day.day(),
                        Optional.ofNullable(hook.getValue()).map(MilestoneSummary::id)))
                : Optional.empty();
    }
}
