package org.sextant.member.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;

/** Somebody's wish to belong, as the organisation sees it. */
public record OpenRequest(
        UUID id,
        OrganisationId organisation,
        PersonId person,
        String name,
        List<AnsweredQuestion> answers,
        Instant askedAt) {}
