package org.sextant.campaign.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import org.sextant.campaign.library.ItemSummary;
import org.sextant.campaign.library.Library;
import org.sextant.campaign.library.NoSuchItem;
import org.sextant.campaign.library.Shipment;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Told;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** A link or a file: opened or downloaded by its title, with what the person may do with it. */
class ItemRow extends ListItem {

    /**
     * What the row needs of the shelf.
     *
     * @param changed shows the shelf as it is afterwards
     */
    record Around(Keeper keeper, Runnable changed) {}

    private final transient ItemSummary item;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Library library;
    private final transient Shipment shipment;
    private final transient Around around;

    ItemRow(ItemSummary item, Desk desk, Library library, Shipment shipment, Around around) {
        this.item = item;
        this.desk = desk;
        this.words = desk.words();
        this.library = library;
        this.shipment = shipment;
        this.around = around;
        show();
    }

    private void show() {
        removeAll();
        var text = new Div(new Div(leading()), line());
        text.addClassName("grow");
        var row = new Div(text);
        row.addClassName("row");
        if (around.keeper().opens()) {
            row.add(item.open() ? button("library.close", this::close) : button("library.open", this::open));
        }
        if (around.keeper().keeps()) {
            row.add(button("library.rename", this::rename), button("library.remove", this::remove));
        }
        add(row);
    }

    private Anchor leading() {
        return item.link()
                .map(address -> {
                    var link = new Anchor(address.text(), "", AnchorTarget.BLANK);
                    link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
                    link.setRouterIgnore(true);
                    link.add(Told.inline(item.title(), words));
                    return link;
                })
                .orElseGet(() -> {
                    var link = new Anchor(this::download, "");
                    link.add(Told.inline(item.title(), words));
                    return link;
                });
    }

    // Asked again at each download: who has lost the mandate, or the file, gets nothing.
    private void download(DownloadEvent event) throws IOException {
        try {
            var found = library.item(item.id(), desk.person());
            Shipment.headers(found.file().orElseThrow()).forEach(event.getResponse()::setHeader);
            shipment.send(found, event.getOutputStream());
        } catch (NoSuchItem removedMeanwhile) {
            event.getResponse().sendError(404, "");
        }
    }

    private Component line() {
        var line = new Div(new Badge(
                item.open() ? Badge.Kind.GOOD : Badge.Kind.PLAIN,
                words.of(item.open() ? "library.state.open" : "library.state.team")));
        line.addClassName("row");
        item.file()
                .ifPresent(file -> line.add(
                        small(file.type().name()),
                        small(words.of("library.size", "kilobytes", (file.size() + 1023) / 1024))));
        item.link().ifPresent(address -> {
            var host = new Bdi(address.host());
            host.addClassName("small");
            line.add(host);
        });
        line.add(small(words.date(item.addedAt(), desk.zone())));
        return line;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("small");
        return small;
    }

    private Button button(String key, Runnable then) {
        var button = new Button(words.of(key), click -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words.of(key) + ": " + item.title().in(words.language()));
        return button;
    }

    private void open() {
        library.open(item.id(), desk.person());
        around.changed().run();
        Notes.done(words.of("library.open.done"), words, () -> {
            library.close(item.id(), desk.person());
            around.changed().run();
        });
    }

    private void close() {
        library.close(item.id(), desk.person());
        around.changed().run();
        Notes.done(words.of("library.close.done"), words, () -> {
            library.open(item.id(), desk.person());
            around.changed().run();
        });
    }

    private void remove() {
        library.remove(item.id(), desk.person());
        around.changed().run();
        Notes.done(words.of("library.removed", "title", item.title().in(words.language())), words, () -> {
            library.putBack(item.id(), desk.person());
            around.changed().run();
        });
    }

    private void rename() {
        var name = new TextField(words.of("library.rename.field"));
        name.setValue(item.title().in(words.language()));
        name.setMaxLength(2 * Library.TITLE_LENGTH);
        name.addClassName("grow");
        var row = new Div(
                name,
                new Button(words.of("library.rename.keep"), click -> rename(name)),
                new Button(words.of("library.rename.leave"), click -> show()));
        row.addClassName("row");
        removeAll();
        add(row);
        name.focus();
    }

    private void rename(TextField name) {
        var called = PlainText.line(name.getValue());
        if (called.isEmpty() || PlainText.length(called) > Library.TITLE_LENGTH) {
            name.setInvalid(true);
            name.setErrorMessage(words.of("library.rename.shape", "most", Library.TITLE_LENGTH));
            return;
        }
        var title = item.title().with(words.language(), called);
        library.rename(item.id(), title, desk.person());
        around.changed().run();
        Notes.done(words.of("library.renamed", "title", called), words, () -> putBack(title));
    }

    private void putBack(LocalizedText renamed) {
        try {
            if (library.item(item.id(), desk.person()).title().equals(renamed)) {
                library.rename(item.id(), item.title(), desk.person());
            } else {
                Notes.refused(words.of("shell.undo.late"));
            }
        } catch (NoSuchItem removedMeanwhile) {
            Notes.refused(words.of("shell.undo.late"));
        }
        around.changed().run();
    }
}
