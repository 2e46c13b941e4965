package org.sextant.campaign.template;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sextant.vocabulary.CampaignId;
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
        List<PlannedAction> actions) {}
