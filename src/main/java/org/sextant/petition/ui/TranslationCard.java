package org.sextant.petition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Told;

/** A petition that lacks something in other languages: which, and of what campaign it is. */
final class TranslationCard extends Article {

    TranslationCard(ToTranslate.Piece piece, Words words) {
        var petition = piece.petition();
        var path = Address.of(piece.campaign(), petition);
        var title = petition.title().in(words.language());
        addClassName("card");
        var link = new Anchor(path);
        link.add(Told.inline(petition.title(), words));
        var campaign = new Paragraph(Told.inline(piece.campaign().title(), words));
        campaign.addClassName("small");
        var languages = new Div();
        languages.addClassName("row");
        Stream.concat(piece.behind().stream(), piece.missing().stream())
                .forEach(language -> languages.add(Parity.badge(petition, language, words)));
        var act = words.of("waiting.translation.act");
        var button = new Button(act, click -> UI.getCurrentOrThrow().navigate(path));
        // Several cards say the same.
        button.setAriaLabel(act + ": " + title);
        add(new H2(link), campaign, languages, button);
    }
}
