package org.sextant.action.need.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.action.ActionCard;
import org.sextant.action.Outline;
import org.sextant.action.need.NamesThePlace;
import org.sextant.action.need.NeedPlan;
import org.sextant.action.need.NeedSummary;
import org.sextant.action.need.Needs;
import org.sextant.action.need.NeedsFull;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Pickers;

/** Writes a need down, or changes one. */
class NeedForm extends Div {

    private final transient Words words;
    private final FieldErrors errors;
    private final WishFields wish;
    private final Select<ActionCard> where = new Select<>();
    private final IntegerField number = new IntegerField();
    private final DatePicker due;
    private final Div foot = new Div();

    private NeedForm(NeedSeat seat) {
        this.words = seat.words();
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        wish = new WishFields(words);
        number.setLabel(words.of("need.form.number"));
        number.setHelperText(words.of("need.form.may-be-empty"));
        due = Pickers.day(words.of("need.form.due"), words);
        due.setHelperText(words.of("need.form.due.hint"));
        foot.addClassName("actions");
        addClassName("form");
        add(errors, where, wish, number, due, foot);
        where.setVisible(false);
    }

    /**
     * An empty form.
     *
     * @param actions for which it can be
     * @param fixed the action that it is for, where that is no question
     */
    static NeedForm forNew(List<ActionCard> actions, Optional<ActionCard> fixed, NeedSeat seat) {
        var form = new NeedForm(seat);
        var save = new Button(
                form.words.of("need.form.save"),
                click -> form.keep(plan -> {
                    var action = fixed.or(() -> Optional.ofNullable(form.where.getValue()));
                    seat.doors().needs().write(seat.campaign().id(), action.map(ActionCard::id), plan, seat.person());
                    form.clear();
                    seat.again().run();
                    Notes.done(form.words.of("need.form.saved"));
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.foot.add(save);
        if (fixed.isEmpty() && !actions.isEmpty()) {
            form.offer(actions);
        }
        return form;
    }

    private void offer(List<ActionCard> actions) {
        var whole = words.of("need.of-campaign");
        where.setVisible(true);
        where.addClassName("wide");
        where.setLabel(words.of("need.form.where"));
        where.setItems(actions);
        where.setEmptySelectionAllowed(true);
        where.setEmptySelectionCaption(whole);
        where.setItemLabelGenerator(
                action -> action == null ? whole : action.outline().title().in(words.language()));
    }

    /** The same, with what stands there now. */
    static NeedForm forChange(NeedSummary need, NeedSeat seat, Runnable leave) {
        var form = new NeedForm(seat);
        form.wish.show(need.plan().wish());
        need.plan().number().ifPresent(form.number::setValue);
        need.plan().due().ifPresent(form.due::setValue);
        form.foot.add(
                new Button(
                        form.words.of("need.form.keep"),
                        click -> form.keep(plan -> {
                            seat.doors().needs().change(need.id(), plan, seat.person());
                            seat.again().run();
                            Notes.done(form.words.of("need.form.changed"));
                        })),
                new Button(form.words.of("need.form.leave"), click -> leave.run()));
        return form;
    }

    private void keep(Consumer<NeedPlan> save) {
        errors.clear();
        wish.check(errors);
        if (number.getOptionalValue()
                .filter(many -> many < 1 || many > Outline.MOST_PEOPLE)
                .isPresent()) {
            errors.at(number, words.of("need.form.number.range", "most", Outline.MOST_PEOPLE));
        }
        if (due.isInvalid() && due.isEmpty()) {
            errors.at(due, words.of("shell.date.unreadable"));
        }
        if (!errors.none()) {
            return;
        }
        try {
            save.accept(new NeedPlan(wish.wish(), number.getOptionalValue(), due.getOptionalValue()));
        } catch (NamesThePlace named) {
            wish.namesThePlace(errors);
            errors.none();
        } catch (NeedsFull full) {
            Notes.refused(words.of("need.form.full", "most", Needs.MOST));
        }
    }

    private void clear() {
        wish.clear();
        number.clear();
        due.clear();
    }
}
