package org.sextant.petition.addressee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementFactory;
import java.util.Optional;
import org.sextant.petition.addressee.OfficialChannel;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;

/** What one must know before one chooses an official channel: what it sets off, within what time, who may sign there, and how sure we are. */
final class ChannelNote extends Div {

    private final transient Words words;
    private final boolean named;

    /** @param named whether everybody who signs says a name */
    ChannelNote(boolean named, Words words) {
        this.named = named;
        this.words = words;
        addClassNames("banner", "warn", "wide", "stack");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(Optional<OfficialChannel> chosen) {
        removeAll();
        setVisible(chosen.isPresent());
        chosen.ifPresent(channel -> {
            add(strong(words.of("petition.channel.warning", "host", channel.host())), english(channel.effect()));
            channel.window().ifPresent(window -> add(english(words.of("petition.channel.window") + " " + window)));
            channel.asks().ifPresent(asks -> add(strong(words.of("petition.channel.asks", asks) + " " + word(named))));
            channel.doubt().ifPresent(doubt -> add(english(doubt)));
            add(
                    english(words.of("petition.channel.source") + " " + channel.source()),
                    new Paragraph(words.of("petition.channel.confidence", channel.confidence())));
        });
    }

    private String word(boolean said) {
        return words.of(said ? "petition.channel.named" : "petition.channel.not-named");
    }

    private static Paragraph strong(String text) {
        var paragraph = new Paragraph();
        paragraph.getElement().appendChild(ElementFactory.createStrong(text));
        return paragraph;
    }

    // The file is in English, and a reader's program must not read it in another voice.
    private Paragraph english(String text) {
        var paragraph = new Paragraph(text);
        if (words.language() != Language.EN) {
            paragraph.getElement().setAttribute("dir", "auto");
        }
        return paragraph;
    }
}
