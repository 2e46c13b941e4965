package org.sextant.member.web;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.sextant.member.OpenInvitation;
import org.sextant.member.Password;
import org.sextant.shell.PageFrame;

/**
 * What is offered, by whom, where, from when and until when. The address that it was mailed to is not on it.
 *
 * @param by the name of who invites
 * @param asksForAccount whether name and password are asked for, because the mailbox has no account yet
 * @param name what was typed; the password never comes back
 * @param errors sentence by the name of the field
 */
record InvitationPage(
        PageFrame frame,
        OpenInvitation invitation,
        String by,
        boolean asksForAccount,
        String name,
        Map<String, String> errors) {

    String role() {
        return frame.words().of("member.role", invitation.role());
    }

    String meaning() {
        return frame.words().of("member.role-means", invitation.role());
    }

    String answerBy() {
        return frame.words().date(invitation.expiresAt(), ZoneOffset.UTC);
    }

    // Noon of a day is of the same day in UTC, wherever whoever invites has their midnight.
    Optional<String> begins() {
        return invitation.begins().map(first -> frame.words().date(first.plus(Duration.ofHours(12)), ZoneOffset.UTC));
    }

    Optional<String> until() {
        return invitation.until().map(end -> frame.words().date(end.minusMillis(1), ZoneOffset.UTC));
    }

    int shortest() {
        return Password.MIN;
    }
}
