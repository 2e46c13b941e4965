package org.sextant.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                    .withLink(words.of("notice.mail.open"), page(tiding.path()))
                    .withUnsubscribe(stop.url(tiding.to(), Set.of(tiding.topic()), to.language())));
        });
    }

    private String page(String path) {
        return address.of("/app/" + path);
    }

    /** Several together, each with its page; where only one has gathered, its page is behind the button. */
    void send(PersonId person, List<NoticeSummary> gathered) {
        mailboxes.of(person).ifPresent(to -> {
            var words = messages.in(to.language());
            var one = gathered.size() == 1;
            var lines = gathered.stream()
                    .limit(MOST)
                    .map(notice -> notice.title() + "\n" + notice.why() + (one ? "" : "\n" + page(notice.path())))
                    .toArray(String[]::new);
            var topics = gathered.stream().map(NoticeSummary::topic).collect(Collectors.toSet());
            outbox.post(Letter.to(
                            to.address(),
                            to.language(),
                            Occasion.ACCOUNT,
                            words.of("notice.mail.subject", "number", gathered.size()),
                            lines)
                    .withLink(
                            words.of(one ? "notice.mail.open" : "notice.mail.all"),
                            page(one ? gathered.getFirst().path() : "notices"))
                    .withUnsubscribe(stop.url(person, topics, to.language())));
        });
    }
}
