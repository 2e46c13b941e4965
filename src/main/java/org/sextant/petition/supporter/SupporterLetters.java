package org.sextant.petition.supporter;

import java.util.List;
import org.sextant.mail.Letter;
import org.sextant.mail.Occasion;
import org.sextant.mail.Outbox;
import org.sextant.sealing.Token;
import org.sextant.sealing.TypedCode;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** The letters to first supporters. They hold nothing that was typed, and name no cause: mailboxes are read by others too. */
@Component
class SupporterLetters {

    private final Outbox outbox;
    private final Messages messages;
    private final PublicAddress address;

    SupporterLetters(Outbox outbox, Messages messages, PublicAddress address) {
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
    }

    /** Asks whoever reads the mailbox to confirm. */
    void ask(EmailAddress to, Language language, Token token, TypedCode code) {
        var words = messages.in(language);
        outbox.post(letter("confirm", to, language)
                .withLink(words.of("petition.mail.confirm.link"), url(language, "/confirm/" + token.text()))
                .withCode(words.of("petition.mail.confirm.code", "address", url(language, "/confirm")), code.text()));
    }

    /** The answer to the form for who has confirmed before. */
    void known(EmailAddress to, Language language, Token token) {
        var label = messages.in(language).of("supporter.mail.known.link");
        outbox.post(letter("known", to, language).withLink(label, url(language, "/first-supporter/" + token.text())));
    }

    /** The one letter for which they stayed known: by the short address, which names no cause. */
    void opened(List<Recipient> all, String code) {
        outbox.postAll(all.stream()
                .map(to -> letter("opened", to.address(), to.language())
                        .withLink(
                                messages.in(to.language()).of("supporter.mail.opened.link"), address.of("/p/" + code)))
                .toList());
    }

    /** Who is written to. */
    record Recipient(EmailAddress address, Language language) {

        @Override
        public String toString() {
            return "a recipient";
        }
    }

    private Letter letter(String what, EmailAddress to, Language language) {
        var words = messages.in(language);
        var key = "supporter.mail." + what;
        return Letter.to(to, language, Occasion.TYPED_IN_A_FORM, words.of(key + ".subject"), words.of(key + ".text"));
    }

    private String url(Language language, String path) {
        return address.of("/" + language.tag() + path);
    }
}
