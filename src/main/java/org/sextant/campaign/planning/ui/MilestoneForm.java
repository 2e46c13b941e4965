package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.campaign.planning.HangsOnItself;
import org.sextant.campaign.planning.Horizon;
import org.sextant.campaign.planning.MilestoneSummary;
import org.sextant.campaign.planning.PlanMilestone;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** What is to have happened, on which day, and on what it hangs. */
class MilestoneForm extends Div {

    private final transient Words words;
    private final FieldErrors errors;
    private final transient ShortText title;
    private final transient DayField day;
    private final Select<MilestoneSummary> hook = new Select<>();

    /**
     * An empty form.
     *
     * @param hooks on what it can hang
     * @param save takes what was written; may find that it hangs on itself
     * @param leave puts the form away
     */
    MilestoneForm(
            List<MilestoneSummary> hooks, Horizon horizon, Words words, Consumer<PlanMilestone> save, Runnable leave) {
        this.words = words;
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
        add(errors, title.field(), day.field(), hook, foot(save, leave));
    }

    private Div foot(Consumer<PlanMilestone> save, Runnable leave) {
        var keep = new Button(
                words.of("planning.milestone.form.save"), click -> written().ifPresent(plan -> keep(plan, save)));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(keep, new Button(words.of("planning.leave"), click -> leave.run()));
        foot.addClassName("actions");
        return foot;
    }

    private void keep(PlanMilestone plan, Consumer<PlanMilestone> save) {
        try {
            save.accept(plan);
        } catch (HangsOnItself circle) {
            errors.at(hook, words.of("planning.milestone.form.hangs.itself"));
            errors.none();
        }
    }

    MilestoneForm fill(MilestoneSummary milestone) {
        title.show(milestone.title());
        day.show(milestone.day());
        var wanted = milestone.plan().hangsOn();
        hook.getListDataView()
                .getItems()
                .filter(one -> wanted.filter(one.id()::equals).isPresent())
                .findFirst()
                .ifPresent(hook::setValue);
        return this;
    }

    void lead() {
        title.field().focus();
    }

    private Optional<PlanMilestone> written() {
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
