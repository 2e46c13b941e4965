package org.sextant.member.joint;

import java.util.Collection;
import org.sextant.mail.Letter;
import org.sextant.mail.Occasion;
import org.sextant.mail.Outbox;
import org.sextant.member.Mailboxes;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Tells those whom a joint act concerns. Letters pass through many hands: they say what, and no name and no reason; those stand behind the link. */
@Component
class JointLetters {

    private final Outbox outbox;
    private final Mailboxes mailboxes;
    private final Messages messages;
    private final PublicAddress address;

    JointLetters(Outbox outbox, Mailboxes mailboxes, Messages messages, PublicAddress address) {
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.messages = messages;
        this.address = address;
    }

    /** That the hour has begun. */
    void agreed(JointKind kind, JointActSummary act, Collection<PersonId> concerned) {
        concerned.forEach(person -> post(person, kind, act, "joint.mail.agreed"));
    }

    /** That one person acted alone. */
    void actedAtOnce(JointKind kind, JointActSummary act, Collection<PersonId> concerned) {
        concerned.forEach(person -> post(person, kind, act, "joint.mail.at-once"));
    }

    private void post(PersonId person, JointKind kind, JointActSummary act, String key) {
        mailboxes.of(person).ifPresent(to -> {
            var words = messages.in(to.language());
            outbox.post(Letter.to(
                            to.address(),
                            to.language(),
                            Occasion.ACCOUNT,
                            words.of(key + ".subject"),
                            words.of(key + ".text", "what", title(kind, act.what(), words)))
                    .withLink(words.of("joint.mail.link"), address.of("/app/" + JointActs.pathOf(act.id()))));
        });
    }

    private static String title(JointKind kind, Proposal what, Words words) {
        return kind.told(what, words).title();
    }
}
