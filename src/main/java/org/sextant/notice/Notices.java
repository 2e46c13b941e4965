package org.sextant.notice;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people are told. Telling is idempotent: the same key reaches a person once. */
@Service
@Transactional
public class Notices {

    /** More than the newest of these nobody is shown. */
    public static final int MOST = 100;

    /** After that time a notice is erased, read or not. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final NoticeRepository notices;
    private final NoticeRows rows;
    private final Choices choices;
    private final NoticePost post;
    private final Bells bells;

    Notices(NoticeRepository notices, NoticeRows rows, Choices choices, NoticePost post, Bells bells) {
        this.notices = notices;
        this.rows = rows;
        this.choices = choices;
        this.post = post;
        this.bells = bells;
    }

    /** Tells it, inside at once and by letter as its person chose; nothing where it was told before. */
    public void tell(Tiding tiding) {
        tell(tiding, false);
    }

    // Passing: it goes when what it tells of is settled.
    private void tell(Tiding tiding, boolean passing) {
        var frequency = choices.of(tiding.to(), tiding.topic());
        var gathers = frequency == Frequency.DAILY || frequency == Frequency.WEEKLY;
        if (rows.enter(tiding, passing, !gathers)) {
            if (frequency == Frequency.AT_ONCE) {
                post.send(tiding);
            }
            bells.ring(tiding.to());
        }
    }

    /** Tells all that waits for the person now, and takes back what no longer does. */
    void settle(PersonId person, List<Tiding> waiting) {
        var told = rows.passing(person);
        var still = new HashSet<ByteBuffer>();
        for (var tiding : waiting) {
            var mark = ByteBuffer.wrap(tiding.mark());
            still.add(mark);
            if (!told.containsValue(mark)) {
                tell(tiding, true);
            }
        }
        var gone = told.entrySet().stream()
                .filter(one -> !still.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!gone.isEmpty()) {
            rows.erase(gone);
            bells.ring(person);
        }
    }

    /** Those of the people who were told of something that may be settled by now. */
    @Transactional(readOnly = true)
    Set<PersonId> toldOfWhatPasses(Set<PersonId> people) {
        return rows.withPassing(people);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<NoticeSummary> of(PersonId person) {
        return notices.of(person, Limit.of(MOST)).stream().map(Notice::summary).toList();
    }

    /** How many of the person's notices are unread. */
    @Transactional(readOnly = true)
    public int unread(PersonId person) {
        return notices.unread(person);
    }

    /** One of the person's own. */
    public void read(UUID id, PersonId person) {
        notices.findById(id).filter(notice -> notice.isOf(person)).ifPresent(notice -> {
            notice.read(rows.now());
            notices.save(notice);
            bells.ring(person);
        });
    }

    /** Marks all of the person's notices as read. */
    public void readAll(PersonId person) {
        notices.readAll(person, rows.now());
        bells.ring(person);
    }

    void forgetOld() {
        notices.eraseOlderThan(rows.now().minus(KEPT));
    }
}
