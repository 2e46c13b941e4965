package org.sextant.notice;

import java.util.List;
import java.util.Optional;
import org.sextant.mail.Letter;
import org.sextant.mail.Occasion;
import org.sextant.mail.Outbox;
import org.sextant.member.Mailboxes;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters. Their subjects name no cause: somebody else may look at the screen. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticePost {

    /** A letter tells of no more than this; the list has the others. */
    private static final int MOST = 30;

    private final Outbox outbox;
    private final Mailboxes mailboxes;
    private final Messages messages;
    private final PublicAddress address;
    private final StopLinks stop;

    NoticePost(Outbox outbox, Mailboxes mailboxes, Messages messages, PublicAddress address, StopLinks stop) {
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.messages = messages;
        this.address = address;
        this.stop = stop;
    }

    /** One at once, with the page where it is done behind its button. */
    void send(Tiding tiding) {
        mailboxes.of(tiding.to()).ifPresent(to -> {
            var words = messages.in(to.language());
            outbox.post(Letter.to(
                            to.address(),
                            to.language(),
                            Occasion.ACCOUNT,
                            words.of("notice.mail.subject", "number", 1),
                            tiding.title(),
                            tiding.why())
                    .withLink(words.of("notice.mail.open"), address.of("/app/" + tiding.path()))
                    .withUnsubscribe(stop.url(tiding.to(), Optional.of(tiding.topic()), to.language())));
        });
    }

    /** Several together. */
    void send(PersonId person, List<NoticeSummary> gathered) {
        mailboxes.of(person).ifPresent(to -> {
            var words = messages.in(to.language());
            var lines = gathered.stream()
                    .limit(MOST)
                    .map(notice -> notice.title() + "\n" + notice.why())
                    .toArray(String[]::new);
            var topics = gathered.stream().map(NoticeSummary::topic).distinct().toList();
            outbox.post(Letter.to(
                            to.address(),
                            to.language(),
                            Occasion.ACCOUNT,
                            words.of("notice.mail.subject", "number", gathered.size()),
                            lines)
                    .withLink(words.of("notice.mail.all"), address.of("/app/notices"))
                    .withUnsubscribe(stop.url(
                            person, Optional.of(topics.getFirst()).filter(_ -> topics.size() == 1), to.language())));
        });
    }
}
