package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.ElementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PlainText;

/**
 * What is to be put right in a form: each sentence stands at its field and once more in a list at the top, from where it leads into that field; the first of these fields gets the
 * cursor at once. What stands against the form as a whole is said at the top alone. What was typed stays, and so does each sentence until the next attempt: if it went as soon as its field is put right, the form would
 * shrink and its button slip away from under the click.
 */
public final class FieldErrors extends Div {

    private final Words words;
    private final Map<Component, String> found = new LinkedHashMap<>();
    private final List<String> whole = new ArrayList<>();

    public FieldErrors(Words words) {
        this.words = words;
        addClassNames("banner", "bad");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Forgets what the last attempt found. */
    public void clear() {
        found.keySet().forEach(field -> {
            ((HasValidation) field).setManualValidation(false);
            ((HasValidation) field).setInvalid(false);
        });
        found.clear();
        whole.clear();
        setVisible(false);
    }

    /** What no field is to blame for, as that somebody else was faster. */
    public void whole(String sentence) {
        whole.add(sentence);
    }

    public <F extends Component & HasValidation> void at(F field, String sentence) {
        found.putIfAbsent(field, sentence);
    }

    /**
     * Of a text that may be missing: whether it is too long.
     *
     * @param text as it would be stored
     * @param most in code points
     */
    public <F extends Component & HasValidation> void checkLength(F field, String text, int most) {
        if (PlainText.length(text) > most) {
            at(field, words.of("shell.fields.too-long", "most", most));
        }
    }

    /** Of a text that is needed: whether it is there, and not too long. */
    public <F extends Component & HasValidation> void checkText(F field, String text, int most, String none) {
        if (text.isEmpty()) {
            at(field, none);
        }
        checkLength(field, text, most);
    }

    /** Whether nothing was found; what was is shown. */
    public boolean none() {
        show();
        return found.isEmpty() && whole.isEmpty();
    }

    /** Shows what was found, if anything. */
    public void show() {
        if (found.isEmpty() && whole.isEmpty()) {
            return;
        }
        removeAll();
        if (found.isEmpty()) {
            whole.forEach(sentence -> add(new Paragraph(sentence)));
        } else {
            list();
        }
        setVisible(true);
        lead();
    }

    private void list() {
        var list = new UnorderedList();
        whole.forEach(sentence -> list.add(new ListItem(sentence)));
        found.forEach((field, sentence) -> {
            ((HasValidation) field).setManualValidation(true);
            ((HasValidation) field).setErrorMessage(sentence);
            ((HasValidation) field).setInvalid(true);
            var into = new NativeButton(sentence, click -> lead(field));
            into.getElement().setAttribute("type", "button");
            list.add(new ListItem(into));
        });
        var summary = new Paragraph();
        summary.getElement()
                .appendChild(ElementFactory.createStrong(
                        words.of("shell.fields.wrong", "number", whole.size() + found.size())));
        add(summary, list);
    }

    private void lead() {
        if (found.isEmpty()) {
            scrollIntoView();
        } else {
            lead(found.keySet().iterator().next());
        }
    }

    private static void lead(Component field) {
        unfold(field);
        if (field instanceof Focusable<?> one && !isPicker(field)) {
            one.focus();
        } else {
            // Of several boxes together the first is what one can put the cursor into.
            field.getElement().executeJs("(this.querySelector('input') ?? this).focus()");
        }
    }

    // On a phone they would take it by covering the whole screen with a calendar, and with it what is wrong.
    private static boolean isPicker(Component field) {
        return field instanceof DatePicker || field instanceof DateTimePicker;
    }

    // What is folded away takes no cursor.
    private static void unfold(Component part) {
        if (part instanceof Details details) {
            details.setOpened(true);
        }
        part.getParent().ifPresent(FieldErrors::unfold);
    }
}
