package org.sextant.action.need;

import org.sextant.mail.Letter;
import org.sextant.mail.Occasion;
import org.sextant.mail.Outbox;
import org.sextant.member.Mailboxes;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.Sought;
import org.sextant.vocabulary.NeedId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Asks members by letter. It may be seen by others: what is needed, and for what, stands behind its link. */
@Component
class NeedLetters {

    private final Outbox outbox;
    private final Mailboxes mailboxes;
    private final Messages messages;
    private final PublicAddress address;

    NeedLetters(Outbox outbox, Mailboxes mailboxes, Messages messages, PublicAddress address) {
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.messages = messages;
        this.address = address;
    }

    void ask(PersonId person, NeedId need) {
        mailboxes.of(person).ifPresent(to -> {
            var words = messages.in(to.language());
            outbox.post(Letter.to(
                            to.address(),
                            to.language(),
                            Occasion.ACCOUNT,
                            words.of("need.letter.subject"),
                            words.of("need.letter.text"),
                            words.of("need.letter.free"))
                    .withLink(words.of("need.letter.link"), address.of("/app/" + Sought.on("me/offers", need))));
        });
    }
}
