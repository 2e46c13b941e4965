package org.sextant.petition.signing;

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

/** The letters to those who sign. They hold nothing that was typed, and name no cause: mailboxes are read by others too. */
@Component
class SignatureLetters {

    private final Outbox outbox;
    private final Messages messages;
    private final PublicAddress address;

    SignatureLetters(Outbox outbox, Messages messages, PublicAddress address) {
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
    }

    Letter toConfirm(EmailAddress to, Language language, Token token, TypedCode code) {
        return asking("petition.mail.confirm", to, language, token, code);
    }

    Letter toRemind(EmailAddress to, Language language, Token token, TypedCode code) {
        return asking("signing.mail.remind", to, language, token, code);
    }

    private Letter asking(String what, EmailAddress to, Language language, Token token, TypedCode code) {
        var words = messages.in(language);
        return Letter.to(to, language, Occasion.TYPED_IN_A_FORM, words.of(what + ".subject"), words.of(what + ".text"))
                .withUnsubscribe(stop(language, token))
                .withLink(
                        words.of("petition.mail.confirm.link"),
                        address.of("/" + language.tag() + "/confirm/" + token.text()))
                .withCode(
                        words.of(
                                "petition.mail.confirm.code", "address", address.of("/" + language.tag() + "/confirm")),
                        code.text());
    }

    Letter alreadyCounted(EmailAddress to, Language language, Token token) {
        var words = messages.in(language);
        return Letter.to(
                        to,
                        language,
                        Occasion.TYPED_IN_A_FORM,
                        words.of("petition.mail.counted.subject"),
                        words.of("petition.mail.counted.text"))
                .withUnsubscribe(stop(language, token))
                .withLink(
                        words.of("petition.mail.counted.link"),
                        address.of("/" + language.tag() + "/receipt/" + token.text()));
    }

    Letter newerWording(EmailAddress to, Language language, Token token) {
        var words = messages.in(language);
        return Letter.to(
                        to,
                        language,
                        Occasion.TYPED_IN_A_FORM,
                        words.of("petition.mail.newer.subject"),
                        words.of("petition.mail.newer.text"),
                        words.of("petition.mail.newer.never"))
                .withUnsubscribe(stop(language, token))
                .withLink(
                        words.of("petition.mail.newer.link"),
                        address.of("/" + language.tag() + "/receipt/" + token.text()));
    }

    private String stop(Language language, Token token) {
        return address.of("/" + language.tag() + "/updates/" + token.text());
    }

    void post(List<Letter> letters) {
        outbox.postAll(letters);
    }
}
