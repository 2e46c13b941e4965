package org.sextant.member.directory.intake;

import java.util.Optional;
import org.sextant.member.Invitations;
import org.sextant.member.Invite;
import org.sextant.member.Inviting;
import org.sextant.member.Role;
import org.sextant.member.directory.Introductions;
import org.sextant.member.directory.intake.ImportRows.Running;
import org.sextant.member.directory.intake.ImportRows.Waiting;
import org.springframework.stereotype.Component;

/** Invites whom a line is about, and keeps what it says of them beside the invitation. */
@Component
class Inviter {

    private final Invitations invitations;
    private final Introductions introductions;

    Inviter(Invitations invitations, Introductions introductions) {
        this.invitations = invitations;
        this.introductions = introductions;
    }

    Inviting invite(Running running, Waiting line) {
        var language = line.said().language().orElse(running.language());
        var inviting = invitations.inviteOnce(
                new Invite(
                        line.mailbox(),
                        Role.MEMBER,
                        running.scope(),
                        running.where(),
                        language,
                        Optional.empty(),
                        Optional.empty()),
                running.by());
        var said = line.said().introduction();
        if (inviting instanceof Inviting.Sent sent && !said.isEmpty()) {
            sent.sent().forEach(invitation -> introductions.write(invitation, running.scope(), said));
        }
        return inviting;
    }
}
