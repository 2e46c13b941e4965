package org.sextant.member.directory.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.sextant.member.Invitations;
import org.sextant.member.Invite;
import org.sextant.member.Inviting;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.directory.DirectoryRight;
import org.sextant.member.directory.intake.ImportRows.Running;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Invites a handful at a time, so that it can be stopped, and goes on where it was when a machine went away. */
@Component
class ImportWork {

    private static final int AT_ONCE = 50;
    private static final int ROUNDS = 20;

    /** After which it looks again whether its person may send more letters: they count those of twenty-four hours. */
    private static final Duration REST = Duration.ofMinutes(30);

    private static final Duration KEPT = Duration.ofDays(30);

    private final ImportRows rows;
    private final Invitations invitations;
    private final Mandates mandates;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportWork(
            ImportRows rows, Invitations invitations, Mandates mandates, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.invitations = invitations;
        this.mandates = mandates;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** As much as is done before others get their turn. */
    void goOn() {
        for (var round = 0; round < ROUNDS && takeAHandful(); round++) {
            // The next handful is another transaction.
        }
    }

    private boolean takeAHandful() {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var running = rows.lockOne();
            running.ifPresent(this::invite);
            return running.isPresent();
        }));
    }

    private void invite(Running running) {
        // Whoever began it may have lost the right meanwhile.
        if (!mandates.allows(running.by(), DirectoryRight.INVITE_MANY, running.scope())) {
            rows.stop(running.scope(), running.id());
            return;
        }
        var waiting = rows.waiting(running.id(), AT_ONCE);
        for (var line : waiting) {
            switch (invite(running, line.mailbox())) {
                case Inviting.Sent sent ->
                    rows.settle(
                            running.id(),
                            line.number(),
                            sent.sent().isEmpty() ? LineOutcome.NEEDLESS : LineOutcome.INVITED);
                case Inviting.TooMany _ -> {
                    rows.rest(running.id(), clock.instant().plus(REST));
                    return;
                }
            }
        }
        if (waiting.size() < AT_ONCE) {
            rows.finish(running.id());
        }
    }

    private Inviting invite(Running running, EmailAddress to) {
        return invitations.inviteOnce(
                new Invite(
                        to,
                        Role.MEMBER,
                        running.scope(),
                        running.where(),
                        running.language(),
                        Optional.empty(),
                        Optional.empty()),
                running.by());
    }

    void erase() {
        transaction.executeWithoutResult(
                _ -> rows.eraseStartedBefore(clock.instant().minus(KEPT)));
    }
}
