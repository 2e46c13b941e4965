package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.ElementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sextant.shell.Words;

/**
 * What is to be put right in a form: each sentence stands at its field and once more in a list at the top, and the first of these fields gets the cursor.
 * What was typed stays.
 */
public final class FieldErrors extends Div {

    private final Words words;
    private final Map<Component, String> found = new LinkedHashMap<>();

    public FieldErrors(Words words) {
        this.words = words;
        addClassNames("banner", "bad");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Forgets what the last attempt found. */
    public void clear() {
        found.keySet().forEach(field -> ((HasValidation) field).setInvalid(false));
        found.clear();
        setVisible(false);
    }

    public <F extends Component & HasValidation> void at(F field, String sentence) {
        found.putIfAbsent(field, sentence);
    }

    /** Shows what was found, if anything. */
    public boolean none() {
        if (found.isEmpty()) {
            return true;
        }
        removeAll();
        var list = new UnorderedList();
        found.forEach((field, sentence) -> {
            ((HasValidation) field).setErrorMessage(sentence);
            ((HasValidation) field).setInvalid(true);
            list.add(new ListItem(sentence));
        });
        var summary = new Paragraph();
        summary.getElement()
                .appendChild(ElementFactory.createStrong(words.of("shell.fields.wrong", "number", found.size())));
        add(summary, list);
        setVisible(true);
        if (found.keySet().iterator().next() instanceof Focusable<?> first) {
            first.focus();
        }
        return false;
    }
}
