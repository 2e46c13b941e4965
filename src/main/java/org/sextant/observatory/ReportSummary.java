package org.sextant.observatory;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.ReportId;
import org.sextant.vocabulary.Slug;

/**
 * A report.
 *
 * @param byMember whether somebody filed it who was signed in; nobody is told who
 * @param firstRead the moderator who agreed first, while a second one is missing
 * @param demand that it led to
 * @param action that it led to, by its address
 */
public record ReportSummary(
        ReportId id,
        ReportText text,
        boolean byMember,
        Optional<PersonId> firstRead,
        Optional<DemandId> demand,
        Optional<Slug> action,
        Instant sentAt) {}
