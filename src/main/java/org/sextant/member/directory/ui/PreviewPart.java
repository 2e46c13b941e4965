package org.sextant.member.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.sextant.member.directory.intake.LineReader;
import org.sextant.member.directory.intake.PeopleFile;
import org.sextant.member.directory.intake.PersonLine;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;

/** Which column says what, how the first lines are read by it, and how many letters there will be. Nobody has been written to yet. */
class PreviewPart extends Div {

    private static final int SHOWN = 8;

    private final transient Words words;
    private final transient PeopleFile file;
    private final transient LineReader reader;
    private final transient BiConsumer<Language, List<PersonLine>> start;
    private final ColumnsPart columns;
    private final Select<Language> language = new Select<>();
    private final Div lines = new Div();

    PreviewPart(Desk desk, PeopleFile file, LineReader reader, BiConsumer<Language, List<PersonLine>> start) {
        this.words = desk.words();
        this.file = file;
        this.reader = reader;
        this.start = start;
        this.columns = new ColumnsPart(file, reader.guess(file), words, _ -> show());
        addClassNames("form", "one");
        language.setLabel(words.of("member.fields.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(desk.language());
        lines.addClassNames("stack", "tight");
        add(columns, language, lines);
        show();
    }

    private void show() {
        lines.removeAll();
        var mapping = columns.mapping();
        var read = file.rows().stream().map(row -> reader.read(row, mapping)).toList();
        var good = read.stream()
                .map(PersonLine::mailbox)
                .flatMap(Optional::stream)
                .map(EmailAddress::canonical)
                .distinct()
                .count();
        var rows = new UnorderedList();
        rows.addClassName("rows");
        IntStream.range(0, Math.min(SHOWN, read.size()))
                .forEach(row -> rows.add(new PreviewLine(row + 2, read.get(row), words)));
        lines.add(
                new H3(words.of("directory.import.preview")),
                rows,
                new Paragraph(words.of("directory.import.count", "number", good, "bad", read.size() - good)));
        var unread = read.stream().filter(line -> !line.unread().isEmpty()).count();
        if (unread > 0) {
            lines.add(new Paragraph(words.of("directory.import.unread", "number", unread)));
        }
        if (good > 0) {
            lines.add(startButton(good, () -> start.accept(language.getValue(), read)));
        }
    }

    private Button startButton(long good, Runnable begin) {
        var question = new ConfirmButton.Question(
                words.of("directory.import.start-title", "number", good), words.of("directory.import.start-text"));
        var button = new ConfirmButton(words.of("directory.import.start"), question, words, begin).harmless();
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
