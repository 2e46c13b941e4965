package org.sextant.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** Which of an action's slots: a shift, or one day of an event that is repeated. Numbers are never given twice. */
@Embeddable
public record SlotNumber(@Column(name = "slot") int number) {

    /** The action as a whole, where it has no slots. */
    public static final SlotNumber WHOLE = new SlotNumber(0);

    /** What stands in a form; empty for what no slot can be called. */
    public static Optional<SlotNumber> parse(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[1-9][0-9]{0,4}"))
                .map(Integer::parseInt)
                .map(SlotNumber::new);
    }

    public boolean isWhole() {
        return number == 0;
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
