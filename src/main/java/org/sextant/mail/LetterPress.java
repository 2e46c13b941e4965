package org.sextant.mail;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.stereotype.Component;

/** Makes mails of letters: plain text and HTML that say the same, and under both who writes and why. */
@Component
class LetterPress {

    private final TemplateEngine templates;
    private final Messages messages;
    private final PublicAddress address;
    private final Suppressions suppressions;

    LetterPress(TemplateEngine templates, Messages messages, PublicAddress address, Suppressions suppressions) {
        this.templates = templates;
        this.messages = messages;
        this.address = address;
        this.suppressions = suppressions;
    }

    /** Those of their readers whom no letter may reach that somebody asked for in a form. */
    Set<EmailAddress> unwilling(List<Letter> letters) {
        return suppressions.among(letters.stream()
                .filter(Letter::isAskedForInAForm)
                .map(Letter::to)
                .toList());
    }

    Mail print(UUID id, Letter letter) {
        var page = page(letter);
        var html = new StringOutput();
        templates.render("mail/letter.jte", page, html);
        return new Mail(
                id,
                letter.to(),
                letter.language(),
                letter.subject(),
                text(page),
                html.toString(),
                letter.unsubscribe());
    }

    private LetterPage page(Letter letter) {
        var words = messages.in(letter.language());
        var never = letter.isAskedForInAForm()
                ? Optional.of(
                        address.of("/" + letter.language().tag() + "/never-write/" + suppressions.link(letter.to())))
                : Optional.<String>empty();
        return new LetterPage(
                letter,
                words,
                new LetterPage.Frame(
                        words.of("mail.foot.house", "host", address.host()),
                        words.of("mail.foot", letter.occasion()),
                        address.of("/")),
                never);
    }

    private static String text(LetterPage page) {
        var parts = new ArrayList<>(page.letter().paragraphs());
        page.letter().link().ifPresent(link -> parts.add(link.label() + "\n" + link.url()));
        page.letter().aside().ifPresent(aside -> parts.add(aside.label() + "\n" + aside.url()));
        page.letter().code().ifPresent(code -> parts.add(code.label() + "\n" + code.text()));
        // Two hyphens and a space: what follows is the foot, which replies leave out.
        parts.add("-- \n" + page.frame().house() + "\n" + page.frame().reason());
        page.stopUrl().ifPresent(url -> parts.add(page.words().of("mail.foot.stop") + "\n" + url));
        page.neverUrl().ifPresent(url -> parts.add(page.words().of("mail.foot.never") + "\n" + url));
        return String.join("\n\n", parts) + "\n";
    }
}
