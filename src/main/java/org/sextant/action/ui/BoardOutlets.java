package org.sextant.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import org.sextant.action.ActionCard;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Notes;

/** Ways to take along what the board shows: its address, a file, paper. */
class BoardOutlets extends Div {

    // Without a secure origin a browser keeps its clipboard to itself.
    private static final String COPY = "return navigator.clipboard"
            + " ? navigator.clipboard.writeText(location.href).then(() => true, () => false) : false";

    private final Words words;

    BoardOutlets(Telling telling, Supplier<List<ActionCard>> shown) {
        this.words = telling.words();
        addClassName("outlets");
        add(
                button("action.board.copy", this::copy),
                button(
                        "action.board.print",
                        () -> UI.getCurrentOrThrow().getPage().executeJs("print()")),
                new Anchor(file(shown, telling), words.of("action.board.file")));
    }

    private Button button(String key, Runnable act) {
        var button = new Button(words.of(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void copy() {
        UI.getCurrentOrThrow().getPage().executeJs(COPY).then(Boolean.class, copied -> {
            if (copied) {
                Notes.done(words.of("action.board.copied"));
            } else {
                Notes.refused(words.of("action.board.not-copied"));
            }
        });
    }

    private static DownloadHandler file(Supplier<List<ActionCard>> shown, Telling telling) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = new ActionsFile(telling).of(shown.get());
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    telling.campaign().slug() + "-actions.csv",
                    "text/csv; charset=utf-8",
                    bytes.length);
        });
    }
}
