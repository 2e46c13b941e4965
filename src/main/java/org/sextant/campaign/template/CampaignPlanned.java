package org.sextant.campaign.template;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;

/**
 * A campaign was started from a plan. Who plans actions, objectives or milestones takes them up.
 *
 * @param by who started it, and is its organizer
 * @param opens the day from which the plan's days are counted
 * @param zone whose days they are
 */
public record CampaignPlanned(
        CampaignId id,
        PersonId by,
        LocalDate opens,
        ZoneId zone,
        List<PlannedObjective> objectives,
        List<PlannedMilestone> milestones,
        List<PlannedNeed> needs,
        List<PlannedAction> actions) {

    /** The milestone that is made of the one at that place of the plan: the same for everybody, and however often the event arrives. */
    public MilestoneId milestone(int place) {
        return new MilestoneId(UUID.nameUUIDFromBytes((id + "/milestone/" + place).getBytes(StandardCharsets.UTF_8)));
    }
}
