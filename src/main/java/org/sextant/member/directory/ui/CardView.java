package org.sextant.member.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.member.directory.Card;
import org.sextant.member.directory.Cards;
import org.sextant.member.directory.Introductions;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** What one says of oneself to those who organize where one belongs; by it one is found, and only as long as one wants. */
@Route(DirectoryPaths.CARD)
@PermitAll
class CardView extends Page {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Cards cards;
    private final transient Introductions introductions;
    private final transient CardFields fields;
    private final FieldErrors errors;
    private final Div introduced = new Div();

    CardView(Desk desk, Cards cards, Introductions introductions) {
        this.desk = desk;
        this.words = desk.words();
        this.cards = cards;
        this.introductions = introductions;
        this.fields = new CardFields(words);
        this.errors = new FieldErrors(words);
        addClassName("slim");
        within(words.of("member.account.title"));
        fields.show(cards.of(desk.person()).orElse(Card.EMPTY));
        introductions.cardFor(desk.person()).ifPresent(this::propose);
        add(new PageHeader(words.of("directory.card.title"), words.of("directory.card.lead")), introduced, form());
    }

    // It stands in the form and nowhere else: by it nobody is found before they keep it.
    private void propose(Card card) {
        fields.show(card);
        var away = new Button(words.of("directory.card.introduced-away"), click -> {
            decide();
            fields.show(cards.of(desk.person()).orElse(Card.EMPTY));
        });
        introduced.add(new Paragraph(words.of("directory.card.introduced")), away);
        introduced.addClassNames("banner", "stack", "tight");
    }

    private void decide() {
        introductions.settle(desk.person());
        introduced.removeFromParent();
    }

    private Div form() {
        var keep = new Button(words.of("member.account.save"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(errors);
        form.add(fields.all());
        form.add(new Paragraph(words.of("directory.card.who-sees")), keep, tearUp());
        form.addClassNames("form", "one");
        return form;
    }

    private Button tearUp() {
        return new Button(words.of("directory.card.tear-up"), click -> {
            var before = cards.of(desk.person());
            cards.tearUp(desk.person());
            decide();
            fields.show(Card.EMPTY);
            Notes.done(
                    words.of("directory.card.torn-up"),
                    words,
                    () -> before.ifPresent(card -> {
                        cards.keep(card, desk.person());
                        fields.show(card);
                    }));
        });
    }

    private void keep() {
        errors.clear();
        if (fields.hasTooManyLanguages()) {
            errors.at(fields.languages, words.of("need.form.languages.many", "most", Card.MOST_LANGUAGES));
        }
        if (errors.none()) {
            cards.keep(fields.card(), desk.person());
            decide();
            Notes.done(words.of("member.account.saved"));
        }
    }
}
