package org.sextant.action.ui;

import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
                together.putInCharge(chosen.actions(), change.getValue(), desk, then);
            }
        });
        controls = List.of(open, begin, charge);
        add(number, open, begin, charge);
        chosen.whenChanged(this::count);
        count();
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
        var many = chosen.actions().size();
        number.setText(words.of("action.board.together.number", "number", many));
        controls.forEach(control -> control.setEnabled(many > 0));
    }
}
