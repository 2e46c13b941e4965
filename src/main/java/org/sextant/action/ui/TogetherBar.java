package org.sextant.action.ui;

import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;

/** What can be done with all chosen actions at once. */
class TogetherBar extends Div {

    private final Chosen chosen;
    private final Span number = new Span();
    private final Words words;
    private final List<HasEnabled> controls;

    /** @param team who may be put in charge */
    TogetherBar(Chosen chosen, Together together, Map<PersonId, String> team, Desk desk, Runnable then) {
        this.chosen = chosen;
        this.words = desk.words();
        addClassNames("together", "filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("action.board.together"));
        number.getElement().setAttribute("role", "status");
        var open = button("action.board.step.open", () -> together.open(chosen.actions(), desk, then));
        var begin = button("action.board.step.under-way", () -> together.begin(chosen.actions(), desk, then));
        var charge = new Select<PersonId>();
        charge.setLabel(words.of("action.board.together.charge"));
        charge.setItems(byName(team));
        charge.setItemLabelGenerator(team::get);
        charge.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                charge.clear();
                together.putInCharge(chosen.actions(), Optional.of(change.getValue()), desk, then);
            }
        });
        var nobody = button(
                "action.board.together.nobody",
                () -> together.putInCharge(chosen.actions(), Optional.empty(), desk, then));
        var days = new DaysField(words, by -> together.move(chosen.actions(), by, desk, then));
        var callOff = button("action.board.slot.call-off", () -> ask(together, desk, then));
        callOff.addThemeVariants(ButtonVariant.LUMO_ERROR);
        controls = List.of(open, begin, charge, nobody, days, callOff);
        add(number, open, begin, charge, nobody, days, callOff);
        chosen.whenChanged(this::count);
        count();
    }

    // How many are told is known only once they are chosen.
    private void ask(Together together, Desk desk, Runnable then) {
        var actions = chosen.actions();
        var off = actions.stream().filter(Together::canBeCalledOff).toList();
        if (off.isEmpty()) {
            together.callOff(actions, desk, then);
            return;
        }
        var told = off.stream()
                .mapToInt(action -> action.turnout().booked() + action.turnout().waiting())
                .sum();
        var dialog = new ConfirmDialog(
                words.of("action.board.together.call-off.title", "number", off.size()),
                words.of("action.board.steps.call-off.text", "number", told),
                words.of("action.board.slot.call-off"),
                confirmed -> together.callOff(actions, desk, then));
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(words.of("shell.confirm.no"));
        dialog.open();
    }

    private static List<PersonId> byName(Map<PersonId, String> team) {
        return team.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Button button(String key, Runnable act) {
        var button = new Button(words.of(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void count() {
        var many = chosen.number();
        number.setText(words.of("action.board.together.number", "number", many));
        controls.forEach(control -> control.setEnabled(many > 0));
    }
}
