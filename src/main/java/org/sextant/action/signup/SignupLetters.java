package org.sextant.action.signup;

import java.util.Locale;
import java.util.Optional;
import org.sextant.mail.Letter;
import org.sextant.mail.Outbox;
import org.sextant.sealing.Token;
import org.sextant.sealing.TypedCode;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/**
 * Writes to those who signed up. A letter may be seen by others: it names neither what the action is about nor where it is, and holds nothing that was
 * typed by whoever signed up. What it may not say stands behind its link. Who has a place is also told where to join online, unless the action is sensitive.
 */
@Component
class SignupLetters {

    private final Outbox outbox;
    private final Messages messages;
    private final PublicAddress address;

    SignupLetters(Outbox outbox, Messages messages, PublicAddress address) {
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
    }

    /** Asks whoever reads the mailbox to confirm. */
    void ask(Recipient to, Token token, TypedCode code) {
        var words = messages.in(to.language());
        outbox.post(letter(to, Tidings.CONFIRM, Optional.empty())
                .withLink(words.of("action.letter.confirm.link"), url("confirm", to.language(), token))
                .withCode(words.of("action.letter.confirm.code"), code.text()));
    }

    /** Tells what came of it. */
    void tell(Recipient to, Tidings tidings, Appointment place, Token token) {
        var words = messages.in(to.language());
        var letter = letter(to, tidings, Optional.of(place))
                .withLink(words.of("action.letter.link"), url("cancel", to.language(), token));
        outbox.post(place.join()
                .filter(_ -> tidings.isForTheBooked())
                .map(join -> letter.withAside(words.of("action.letter.join"), join.url()))
                .orElse(letter));
    }

    private Letter letter(Recipient to, Tidings tidings, Optional<Appointment> place) {
        var words = messages.in(to.language());
        var when = place.map(booked -> booked.when(words)).orElse("");
        return Letter.to(
                to.address(),
                to.language(),
                to.occasion(),
                words.of(key(tidings) + ".subject"),
                words.of(key(tidings) + ".text", "when", when));
    }

    private static String key(Tidings tidings) {
        return "action.letter." + tidings.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String url(String page, Language language, Token token) {
        return address.of("/" + language.tag() + "/" + page + "/" + token.text());
    }
}
