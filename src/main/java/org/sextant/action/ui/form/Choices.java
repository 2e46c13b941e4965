package org.sextant.action.ui.form;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.campaign.planning.MilestoneSummary;
import org.sextant.place.Place;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;

/**
 * What one can choose from in the form.
 *
 * @param languages those of the campaign
 * @param zone the campaign's, to begin with
 * @param places in the reader's order
 * @param team who can be put in charge, with their names
 * @param milestones of the campaign, on which it can hang
 * @param now what is new cannot lie before that
 */
public record Choices(
        Set<Language> languages,
        ZoneId zone,
        List<Place> places,
        Map<PersonId, String> team,
        List<MilestoneSummary> milestones,
        Instant now) {

    Optional<MilestoneSummary> milestone(MilestoneId id) {
        return milestones.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
