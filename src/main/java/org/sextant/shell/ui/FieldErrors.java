package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
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
 * What is to be put right in a form: each sentence stands at its field and once more in a list at the top, and the first of these fields gets the cursor. What stands against the
 * form as a whole is said at the top alone. What was typed stays, and so does each sentence until the next attempt: if it went as soon as its field is put right, the form would
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
            list.add(new ListItem(sentence));
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
        } else if (found.keySet().iterator().next() instanceof Focusable<?> first) {
            first.focus();
        }
    }
}
