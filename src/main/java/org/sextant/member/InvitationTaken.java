package org.sextant.member;

import java.util.UUID;
import org.sextant.vocabulary.PersonId;

/** Somebody said yes to an invitation. */
public record InvitationTaken(UUID invitation, PersonId by) {}
