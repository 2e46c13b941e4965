package org.sextant.action.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.sextant.action.ActionPlan;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

/** One task of a list, with the buttons that move it up and down and take it away. */
final class TaskRow extends Row {

    private final Words words;
    private final Texts texts;
    private final Button up;
    private final Button down;
    private final Button away;

    TaskRow(Set<Language> languages, Words words, ObjIntConsumer<TaskRow> move, Consumer<TaskRow> remove) {
        this.words = words;
        texts = Texts.line(words.of("action.form.task"), languages, words);
        up = button("action.form.task.up", () -> move.accept(this, -1));
        down = button("action.form.task.down", () -> move.accept(this, 1));
        away = button("action.form.task.remove", () -> remove.accept(this));
        var buttons = new Span(up, down, away);
        buttons.addClassName("row");
        add(texts, buttons);
    }

    private Button button(String key, Runnable act) {
        var button = new Button(words.of(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Takes its place in the list, counted from 1. */
    @Override
    void stand(int place, int rows) {
        up.setEnabled(place > 1);
        down.setEnabled(place < rows);
        away.setEnabled(rows > 1);
        name(up, place);
        name(down, place);
        name(away, place);
    }

    private void name(Button button, int place) {
        button.setAriaLabel(words.of("action.form.task.which", "act", button.getText(), "number", place));
    }

    @Override
    void focus() {
        texts.first().focus();
    }

    void show(LocalizedText task) {
        texts.show(task);
    }

    void check(FieldErrors errors, OutlineFields outline) {
        texts.checkNeeded(errors, ActionPlan.TaskList.TASK_LENGTH, words.of("action.form.task.missing"));
        outline.checkSilent(errors, texts);
    }

    Optional<LocalizedText> task() {
        return texts.value();
    }

    @Override
    List<Entry> entries() {
        return texts.entries("task");
    }
}
