package org.sextant.notice;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Sends what has gathered, in one letter, when its person's morning has come. What is in a letter is so marked in the same transaction, so that it comes once. */
@Component
class Digests {

    private static final int A_PAGE = 200;

    private final NoticeRepository notices;
    private final NoticeRows rows;
    private final Choices choices;
    private final NoticePost post;
    private final MorningRound round;

    Digests(NoticeRepository notices, NoticeRows rows, Choices choices, NoticePost post, MorningRound round) {
        this.notices = notices;
        this.rows = rows;
        this.choices = choices;
        this.post = post;
        this.round = round;
    }

    void send() {
        Rounds.of(
                after -> round.within(() -> rows.withSomethingToMail(after, A_PAGE)),
                person -> round.within(() -> sendTo(person)));
    }

    private boolean sendTo(PersonId person) {
        var frequencies = Stream.of(Topic.values())
                .collect(Collectors.toMap(Function.identity(), topic -> choices.of(person, topic)));
        var now = round.of(person);
        var gathered = notices.unmailed(person, Limit.of(Notices.MOST)).stream()
                .filter(notice -> goes(notice, Objects.requireNonNull(frequencies.get(notice.topic())), now))
                .toList();
        gathered.forEach(notice -> {
            notice.mailed(now.toInstant());
            notices.save(notice);
        });
        var told = gathered.stream()
                .filter(notice -> frequencies.get(notice.topic()) != Frequency.NEVER)
                .map(Notice::summary)
                .filter(notice -> !notice.read())
                .toList();
        if (!told.isEmpty()) {
            post.send(person, told);
        }
        return !told.isEmpty();
    }

    // Whoever chose otherwise meanwhile gets at once, or never, what had gathered.
    private static boolean goes(Notice notice, Frequency frequency, ZonedDateTime now) {
        return frequency.lastRound(now).map(notice::cameBefore).orElse(true);
    }
}
