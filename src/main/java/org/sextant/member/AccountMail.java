package org.sextant.member;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.sextant.mail.Letter;
import org.sextant.mail.Occasion;
import org.sextant.mail.Outbox;
import org.sextant.member.MailedLink.Purpose;
import org.sextant.sealing.Token;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** The letters about an account. */
@Component
class AccountMail {

    private final Outbox outbox;
    private final Messages messages;
    private final PublicAddress address;
    private final RandomGenerator random;

    AccountMail(Outbox outbox, Messages messages, PublicAddress address, RandomGenerator random) {
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
        this.random = random;
    }

    void sendLink(EmailAddress to, Language language, Purpose purpose, Token token) {
        var words = messages.in(language);
        var key = "member.mail." + purpose.name().toLowerCase(Locale.ROOT);
        outbox.post(Letter.to(to, language, Occasion.ACCOUNT, words.of(key + ".subject"), words.of(key + ".text"))
                .withLink(words.of(key + ".link"), addressOf(language, token)));
    }

    /** To the mailbox that somebody wants their letters in. */
    void sendMove(EmailAddress to, Language language, Token token) {
        outbox.post(letter(to, language, "move")
                .withLink(
                        messages.in(language).of("member.mail.move.link"),
                        address.of("/" + language.tag() + "/account/mailbox/" + token.text())));
    }

    /** To the mailbox that somebody wants their letters in and that has an account of its own. */
    void sendTaken(EmailAddress to, Language language) {
        outbox.post(letter(to, language, "move-taken"));
    }

    /** To the mailbox that was an account's until now. */
    void sendMoved(EmailAddress before, Language language) {
        outbox.post(letter(before, language, "moved"));
    }

    private Letter letter(EmailAddress to, Language language, String about) {
        var words = messages.in(language);
        var key = "member.mail." + about;
        return Letter.to(to, language, Occasion.ACCOUNT, words.of(key + ".subject"), words.of(key + ".text"));
    }

    String addressOf(Language language, Token token) {
        return address.of("/" + language.tag() + "/account/settle/" + token.text());
    }

    /** Mails a fresh token to the invited, and gives it to be hashed. */
    Token sendInvitation(Invite invite, PersonSummary from) {
        var token = Token.fresh(random);
        var words = messages.in(invite.language());
        var role = words.of("member.role", invite.role());
        var text = words.of(
                "member.mail.invitation.text",
                "who",
                from.name(),
                "role",
                role,
                "where",
                invite.where().in(invite.language()));
        outbox.post(Letter.to(
                        invite.to(),
                        invite.language(),
                        Occasion.ACCOUNT,
                        words.of("member.mail.invitation.subject"),
                        text)
                .withLink(
                        words.of("member.mail.invitation.link"),
                        address.of("/" + invite.language().tag() + "/account/invitations/" + token.text())));
        return token;
    }
}
