package org.sextant.member.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.sextant.member.directory.intake.PeopleFile;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;

/** Which column holds the addresses, what comes of the first lines, and how many letters there will be. Nobody has been written to yet. */
class PreviewPart extends Div {

    private static final int SHOWN = 8;

    private final transient Words words;
    private final transient PeopleFile file;
    private final Select<Integer> column = new Select<>();
    private final Select<Language> language = new Select<>();
    private final Div lines = new Div();

    PreviewPart(Desk desk, PeopleFile file, BiConsumer<Language, List<Optional<EmailAddress>>> start) {
        this.words = desk.words();
        this.file = file;
        addClassNames("form", "one");
        column.setLabel(words.of("directory.import.column"));
        column.setItems(IntStream.range(0, file.head().size()).boxed().toList());
        column.setItemLabelGenerator(this::nameOf);
        column.setValue(file.addresses().orElse(0));
        column.addValueChangeListener(change -> show(start));
        language.setLabel(words.of("member.fields.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(desk.language());
        lines.addClassNames("stack", "tight");
        add(column, language, lines);
        show(start);
    }

    // A spreadsheet without a head has an address, or nothing, there.
    private String nameOf(int index) {
        var name = file.head().get(index);
        return name.isBlank() ? words.of("directory.import.column-number", "number", index + 1) : name;
    }

    private List<Optional<EmailAddress>> mailboxes() {
        return file.rows().stream()
                .map(row -> EmailAddress.parse(PeopleFile.cell(row, column.getValue())))
                .toList();
    }

    private void show(BiConsumer<Language, List<Optional<EmailAddress>>> start) {
        lines.removeAll();
        var mailboxes = mailboxes();
        var good = mailboxes.stream()
                .flatMap(Optional::stream)
                .map(EmailAddress::canonical)
                .distinct()
                .count();
        var rows = new UnorderedList();
        rows.addClassName("rows");
        IntStream.range(0, Math.min(SHOWN, mailboxes.size())).forEach(row -> rows.add(line(row, mailboxes.get(row))));
        lines.add(
                new H3(words.of("directory.import.preview")),
                rows,
                new Paragraph(words.of("directory.import.count", "number", good, "bad", mailboxes.size() - good)));
        if (good > 0) {
            lines.add(startButton(good, () -> start.accept(language.getValue(), mailboxes)));
        }
    }

    private ListItem line(int row, Optional<EmailAddress> mailbox) {
        var typed = new Bdi(PeopleFile.cell(file.rows().get(row), column.getValue()));
        typed.getElement().setAttribute("dir", "ltr");
        var said = new Span(new Span(words.of("directory.import.number", "number", row + 2) + " "), typed);
        said.addClassName("grow");
        var line = new Div(said);
        line.addClassName("row");
        if (mailbox.isEmpty()) {
            line.add(new Badge(Badge.Kind.LATE, words.of("directory.import.outcome.bad-address")));
        }
        return new ListItem(line);
    }

    private Button startButton(long good, Runnable start) {
        var question = new ConfirmButton.Question(
                words.of("directory.import.start-title", "number", good), words.of("directory.import.start-text"));
        var button = new ConfirmButton(words.of("directory.import.start"), question, words, start).harmless();
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
