package org.sextant.action.ui.form;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** How many find room; nothing where there is room for all who come. */
final class Room {

    private final Words words;
    private final IntegerField capacity;

    Room(Words words) {
        this.words = words;
        capacity = new IntegerField(words.of("action.form.capacity"));
        capacity.setHelperText(words.of("action.form.capacity.hint"));
    }

    IntegerField field() {
        return capacity;
    }

    void show(Optional<Integer> places) {
        places.ifPresent(capacity::setValue);
    }

    void check(FieldErrors errors) {
        People.check(errors, capacity, words);
    }

    void tooFew(FieldErrors errors, int taken) {
        errors.at(capacity, words.of("action.form.capacity.taken", "number", taken));
    }

    Optional<Integer> places() {
        return Optional.ofNullable(capacity.getValue());
    }

    Entry entry() {
        return Entries.number("capacity", capacity);
    }
}
