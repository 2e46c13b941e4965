package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.sextant.campaign.news.UpdateText;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Typing;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/** Title and text of an update in one language. */
class TextFields extends Section {

    private static final int ROWS = 8;

    private final Language language;
    private final transient Words words;
    private final TextField title;
    private final TextArea body;

    TextFields(Language language, Words words) {
        this.language = language;
        this.words = words;
        title = new TextField(words.of("news.form.title"));
        body = new TextArea(words.of("news.form.body"));
        title.setMaxLength(2 * UpdateText.TITLE_LENGTH);
        body.setMaxLength(2 * UpdateText.BODY_LENGTH);
        body.setMinRows(ROWS);
        addClassNames("stack", "tight");
        add(new H3(words.nameOf(language)), title, body);
        getElement().setAttribute("aria-label", words.nameOf(language));
        Typing.in(language, title);
        Typing.in(language, body);
    }

    Language language() {
        return language;
    }

    TextField title() {
        return title;
    }

    String typedTitle() {
        return PlainText.line(title.getValue());
    }

    String typedBody() {
        return PlainText.lines(body.getValue());
    }

    /** As it was typed. */
    void collect(Map<Language, String> titles, Map<Language, String> bodies) {
        titles.put(language, title.getValue());
        bodies.put(language, body.getValue());
    }

    void write(UpdateWriting writing) {
        title.setValue(writing.title(language));
        body.setValue(writing.body(language));
    }

    boolean isEmpty() {
        return typedTitle().isEmpty() && typedBody().isEmpty();
    }

    void fill(UpdateText text) {
        title.setValue(text.title().exactly(language).orElse(""));
        body.setValue(text.body().exactly(language).orElse(""));
    }

    void check(FieldErrors errors) {
        if (isEmpty()) {
            return;
        }
        errors.checkText(
                title,
                typedTitle(),
                UpdateText.TITLE_LENGTH,
                words.of("news.form.title.none", "language", words.nameOf(language)));
        errors.checkText(
                body,
                typedBody(),
                UpdateText.BODY_LENGTH,
                words.of("news.form.body.none", "language", words.nameOf(language)));
    }
}
