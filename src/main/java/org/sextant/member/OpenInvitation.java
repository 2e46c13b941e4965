package org.sextant.member;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/**
 * An invitation that nobody has answered yet.
 *
 * @param invitedBy whose name stands on it
 * @param begins when the mandate would begin, if later than when it is taken
 * @param until when the mandate would end, if it does
 */
public record OpenInvitation(
        UUID id,
        EmailAddress to,
        Role role,
        Scope scope,
        LocalizedText where,
        PersonId invitedBy,
        Instant expiresAt,
        Optional<Instant> begins,
        Optional<Instant> until) {}
