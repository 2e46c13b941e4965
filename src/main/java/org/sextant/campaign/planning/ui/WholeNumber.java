package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import org.sextant.campaign.planning.PlanObjective;
import org.sextant.shell.Words;

/** Asks for a number of things. */
class WholeNumber {

    private final Words words;
    private final int least;
    private final IntegerField field;

    WholeNumber(String label, int least, Words words) {
        this.words = words;
        this.least = least;
        field = new IntegerField(label);
    }

    IntegerField field() {
        return field;
    }

    boolean fits() {
        var number = field.getValue();
        return number != null && number >= least && number <= PlanObjective.MOST;
    }

    String wanted() {
        return words.of("planning.objective.form.number", "least", least, "most", PlanObjective.MOST);
    }
}
