package org.sextant.campaign.corridor;

import java.util.List;
import org.sextant.campaign.Side;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CorridorId;
import org.sextant.vocabulary.LocalizedText;

/**
 * A corridor as its partners see it.
 *
 * @param parts from where people leave to where they arrive
 * @param waypoints the earliest first
 */
public record CorridorSummary(CorridorId id, LocalizedText title, List<Part> parts, List<Waypoint> waypoints) {

    /**
     * One campaign in it.
     *
     * @param agreed whether it takes part, or is invited only
     */
    public record Part(CampaignId campaign, Side side, boolean agreed) {}

    public CorridorSummary {
        parts = List.copyOf(parts);
        waypoints = List.copyOf(waypoints);
    }

    /** Whether the campaign takes part. */
    public boolean joins(CampaignId campaign) {
        return parts.stream().anyMatch(part -> part.agreed() && part.campaign().equals(campaign));
    }
}
