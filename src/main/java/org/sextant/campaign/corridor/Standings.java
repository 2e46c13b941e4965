package org.sextant.campaign.corridor;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.planning.Measure;
import org.sextant.campaign.planning.Measures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the campaigns of a corridor have come: numbers that the public may know, and nobody's name. */
@Component
public class Standings {

    /**
     * A campaign of the corridor.
     *
     * @param reached what it has come to by each measure; empty as long as it is only invited
     */
    public record Standing(CorridorSummary.Part part, CampaignSummary campaign, Map<Measure, Long> reached) {}

    private static final Set<Measure> ALWAYS = EnumSet.of(Measure.SIGNATURES, Measure.ATTENDANCE);

    private final Campaigns campaigns;
    private final Measures measures;

    Standings(Campaigns campaigns, Measures measures) {
        this.campaigns = campaigns;
        this.measures = measures;
    }

    /** One for each part, in their order. */
    @Transactional(readOnly = true)
    public List<Standing> of(CorridorSummary corridor) {
        return corridor.parts().stream().flatMap(part -> of(part).stream()).toList();
    }

    /** All of them together. */
    public static long sum(List<Standing> standings, Measure measure) {
        return standings.stream()
                .mapToLong(standing -> standing.reached().getOrDefault(measure, 0L))
                .sum();
    }

    /** What is worth a column: signatures and people who came, and what else has been counted by one of them. */
    public static List<Measure> counted(List<Standing> standings) {
        return Arrays.stream(Measure.values())
                .filter(measure -> ALWAYS.contains(measure) || sum(standings, measure) > 0)
                .toList();
    }

    private Optional<Standing> of(CorridorSummary.Part part) {
        return campaigns
                .byId(part.campaign())
                .map(campaign -> new Standing(part, campaign, part.agreed() ? measures.reached(campaign) : Map.of()));
    }
}
