package org.sextant.member;

import java.util.List;
import java.util.UUID;
import org.sextant.vocabulary.EmailAddress;

/** What came of inviting people. */
public sealed interface Inviting {

    /**
     * Whoever was to be invited is, or did not need to be.
     *
     * @param sent the new invitations, to each of which a letter is on its way
     * @param waiting who was invited to the same before and has not answered; they get no second letter
     * @param there who holds that very mandate already
     */
    record Sent(List<UUID> sent, List<EmailAddress> waiting, List<EmailAddress> there) implements Inviting {

        public Sent {
            sent = List.copyOf(sent);
            waiting = List.copyOf(waiting);
            there = List.copyOf(there);
        }
    }

    /**
     * Nobody was invited: together they are more than one person may invite in a day.
     *
     * @param asked how many letters it would take
     * @param left how many may still go out now
     */
    record TooMany(int asked, int left) implements Inviting {}
}
