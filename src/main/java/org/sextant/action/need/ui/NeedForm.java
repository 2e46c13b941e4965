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
import org.sextant.action.NamesThePlace;
import org.sextant.action.Outline;
import org.sextant.action.need.NeedPlan;
import org.sextant.action.need.NeedSummary;
import org.sextant.action.need.Needs;
import org.sextant.action.need.NeedsFull;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Conflict;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Overtaken;
import org.sextant.shell.ui.Pickers;
import org.sextant.shell.ui.Piece;
import org.sextant.shell.ui.Written;

/** Writes a need down, or changes one. */
class NeedForm extends Div implements Written<NeedWriting> {

    private final transient Words words;
    private final FieldErrors errors;
    private final WishFields wish;
    private final Select<ActionCard> where = new Select<>();
    private final IntegerField number = new IntegerField();
    private final DatePicker due;
    private final FormNotice notice = new FormNotice();
    private final Div foot = new Div();
    private final Overtaken<NeedPlan> overtaken;

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
        overtaken = new Overtaken<>(words);
        add(notice, errors, overtaken, where, wish, number, due, foot);
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
        var recovery = seat.recovery(fixed);
        var save = new Button(
                form.words.of("need.form.save"),
                click -> form.keep(plan -> {
                    var action = fixed.or(() -> Optional.ofNullable(form.where.getValue()));
                    seat.doors().needs().write(seat.campaign().id(), action.map(ActionCard::id), plan, seat.person());
                    recovery.stored();
                    form.clear();
                    seat.change();
                    Notes.done(form.words.of("need.form.saved"));
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.foot.add(save);
        if (fixed.isEmpty() && !actions.isEmpty()) {
            form.offer(actions);
        }
        recovery.watch(form, Optional.empty(), kept -> form.write(kept.mine()));
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
        var change = new NeedChange(need, form, seat);
        form.foot.add(
                new Button(form.words.of("need.form.keep"), click -> form.keep(change::save)),
                new Button(form.words.of("need.form.leave"), click -> change.leave(leave)));
        return form;
    }

    void fill(NeedPlan plan) {
        wish.show(plan.wish());
        plan.number().ifPresentOrElse(number::setValue, number::clear);
        plan.due().ifPresentOrElse(due::setValue, due::clear);
    }

    /**
     * Somebody else was faster: asks what shall stand.
     *
     * @param store is given it
     * @param show is given theirs, to be in the fields
     */
    void choose(Conflict.Versions<NeedPlan> versions, Consumer<NeedPlan> store, Consumer<NeedPlan> show) {
        overtaken.ask(versions, pieces(), store, show);
    }

    private List<Piece<NeedPlan>> pieces() {
        return List.of(
                new Piece<>(
                        words.of("need.form.kind"),
                        NeedPlan::wish,
                        plan -> NeedWords.line(plan.wish(), words),
                        (mine, theirs) -> new NeedPlan(theirs.wish(), mine.number(), mine.due())),
                new Piece<>(
                        number.getLabel(),
                        NeedPlan::number,
                        plan -> plan.number().map(words::number).orElse(""),
                        (mine, theirs) -> new NeedPlan(mine.wish(), theirs.number(), mine.due())),
                new Piece<>(
                        due.getLabel(),
                        NeedPlan::due,
                        plan -> plan.due().map(words::date).orElse(""),
                        (mine, theirs) -> new NeedPlan(mine.wish(), mine.number(), theirs.due())));
    }

    /** Somebody has taken it away: says so, and leaves what was typed. */
    void gone() {
        errors.whole(words.of("need.form.gone"));
        errors.show();
    }

    void keep(Consumer<NeedPlan> save) {
        errors.clear();
        wish.check(errors);
        if (number.getOptionalValue()
                .filter(many -> many < 1 || many > Outline.MOST_PEOPLE)
                .isPresent()) {
            errors.at(number, words.of("need.form.number.range", "most", Outline.MOST_PEOPLE));
        }
        if (Pickers.isUnreadable(due)) {
            errors.at(due, words.of("shell.date.unreadable"));
        }
        if (!errors.none()) {
            return;
        }
        try {
            save.accept(plan());
        } catch (NamesThePlace named) {
            wish.namesThePlace(errors);
            errors.show();
        } catch (NeedsFull full) {
            Notes.refused(words.of("need.form.full", "most", Needs.MOST));
        }
    }

    /** To be asked for only where nothing is wrong in the fields. */
    NeedPlan plan() {
        return new NeedPlan(wish.wish(), number.getOptionalValue(), due.getOptionalValue());
    }

    @Override
    public NeedWriting writing() {
        return new NeedWriting(wish.writing(), number.getValue(), due.getValue());
    }

    @Override
    public void write(NeedWriting writing) {
        wish.write(writing.wanted());
        number.setValue(writing.number());
        due.setValue(writing.due());
    }

    @Override
    public FormNotice notice() {
        return notice;
    }

    private void clear() {
        wish.clear();
        number.clear();
        due.clear();
    }
}
