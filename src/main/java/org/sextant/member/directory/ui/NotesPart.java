package org.sextant.member.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.sextant.member.directory.Entry;
import org.sextant.member.directory.Note;
import org.sextant.member.directory.NotePurpose;
import org.sextant.member.directory.PersonNotes;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Pickers;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Scope;

/** What is written down about one person, what for and until when, and the form that writes down more. */
class NotesPart extends Div {

    private static final int USUAL_DAYS = 90;

    private final transient Desk desk;
    private final transient Words words;
    private final transient Scope scope;
    private final transient Entry entry;
    private final transient PersonNotes notes;
    private final FieldErrors errors;
    private final Select<NotePurpose> purpose = new Select<>();
    private final TextArea text = new TextArea();
    private final DatePicker lastDay;

    NotesPart(Desk desk, Scope scope, Entry entry, PersonNotes notes) {
        this.desk = desk;
        this.words = desk.words();
        this.scope = scope;
        this.entry = entry;
        this.notes = notes;
        this.errors = new FieldErrors(words);
        this.lastDay = Pickers.day(words.of("directory.notes.last-day"), words);
        addClassNames("form", "one");
        purpose.setLabel(words.of("directory.notes.purpose"));
        purpose.setItems(NotePurpose.values());
        purpose.setItemLabelGenerator(one -> words.of("directory.purpose", one));
        text.setLabel(words.of("directory.notes.words"));
        text.setMaxLength(2 * PersonNotes.LENGTH);
    }

    NotesPart with(LocalDate today, Runnable again) {
        lastDay.setMin(today);
        lastDay.setMax(today.plusDays(PersonNotes.MOST_DAYS));
        lastDay.setValue(today.plusDays(USUAL_DAYS));
        var rows = new UnorderedList();
        rows.addClassName("rows");
        entry.notes().forEach(note -> rows.add(row(note, again)));
        add(new Paragraph(words.of("directory.notes.text")));
        if (!entry.notes().isEmpty()) {
            add(rows);
        }
        add(
                errors,
                purpose,
                text,
                lastDay,
                new Button(words.of("directory.notes.write"), click -> write(today, again)));
        return this;
    }

    private ListItem row(Note note, Runnable again) {
        var said = new Paragraph(note.words());
        said.getElement().setAttribute("dir", "auto");
        var facts = new Paragraph(words.of(
                "directory.notes.until",
                "purpose",
                words.of("directory.purpose", note.purpose()),
                "day",
                words.date(note.lastDay())));
        facts.addClassName("small");
        var body = new Div(said, facts);
        body.addClassName("grow");
        var delete = new Button(words.of("directory.notes.delete"), click -> {
            notes.delete(scope, note.id(), desk.person());
            again.run();
        });
        delete.setAriaLabel(words.of("directory.notes.delete") + ": " + facts.getText());
        var row = new Div(body, delete);
        row.addClassName("row");
        return new ListItem(row);
    }

    private void write(LocalDate today, Runnable again) {
        errors.clear();
        if (purpose.isEmpty()) {
            errors.at(purpose, words.of("directory.notes.purpose-missing"));
        }
        var written = PlainText.lines(text.getValue());
        if (written.isEmpty() || PlainText.length(written) > PersonNotes.LENGTH) {
            errors.at(text, words.of("directory.notes.words-wrong", "most", PersonNotes.LENGTH));
        }
        var day = lastDay.getValue();
        if (day == null || day.isBefore(today) || day.isAfter(today.plusDays(PersonNotes.MOST_DAYS))) {
            errors.at(lastDay, words.of("directory.notes.last-day-wrong"));
        }
        if (errors.none()) {
            notes.write(
                    scope,
                    entry.who().person(),
                    new PersonNotes.Draft(purpose.getValue(), written, day),
                    today,
                    desk.person());
            again.run();
        }
    }
}
