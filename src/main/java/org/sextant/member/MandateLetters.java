package org.sextant.member;

import java.time.ZoneOffset;
import org.sextant.mail.Letter;
import org.sextant.mail.Occasion;
import org.sextant.mail.Outbox;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.Sought;
import org.springframework.stereotype.Component;

/** Writes to people about their mandates. */
@Component
class MandateLetters {

    private final Outbox outbox;
    private final Mailboxes mailboxes;
    private final ScopeWords scopes;
    private final Messages messages;
    private final PublicAddress address;

    MandateLetters(Outbox outbox, Mailboxes mailboxes, ScopeWords scopes, Messages messages, PublicAddress address) {
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.scopes = scopes;
        this.messages = messages;
        this.address = address;
    }

    void ending(MandateSummary mandate) {
        mailboxes.of(mandate.person()).ifPresent(to -> {
            var words = messages.in(to.language());
            var text = words.of(
                    "rights.mail.ending.text",
                    "role",
                    words.of("member.role", mandate.role()),
                    "where",
                    scopes.of(mandate.scope(), words),
                    "day",
                    words.date(mandate.lastMoment().orElseThrow(), ZoneOffset.UTC));
            outbox.post(Letter.to(
                            to.address(), to.language(), Occasion.ACCOUNT, words.of("rights.mail.ending.subject"), text)
                    .withLink(
                            words.of("rights.mail.ending.link"),
                            address.of("/app/" + Sought.on("account", mandate.id()))));
        });
    }
}
