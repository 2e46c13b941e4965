package org.sextant.action.need.ui;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.sextant.action.need.Wish;
import org.sextant.action.need.WishWords;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Told;

/** Says what is needed. */
final class NeedWords {

    private NeedWords() {}

    /** As in "Interpreting: Arabic – French · in whispers", for where no mark-up is possible. */
    static String line(Wish wish, Words words) {
        var parts = new ArrayList<String>();
        WishWords.known(wish, words).ifPresent(parts::add);
        wish.words().map(said -> said.in(words.language())).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /** The same, with what people wrote marked as theirs. */
    static Span said(Wish wish, Words words) {
        var said = new Span();
        WishWords.known(wish, words).ifPresent(said::add);
        wish.words().ifPresent(own -> {
            if (said.getChildren().findAny().isPresent() || !said.getText().isEmpty()) {
                said.add(" · ");
            }
            said.add(Told.inline(own, words));
        });
        return said;
    }
}
