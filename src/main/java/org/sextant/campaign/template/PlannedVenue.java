package org.sextant.campaign.template;

import java.time.ZoneId;
import java.util.Optional;
import org.sextant.vocabulary.CountryCode;

/**
 * Where an action is to take place, as far as a plan can say it.
 *
 * @param country only in the part of a campaign that is for that place
 * @param zone whose clock it goes by; empty for that of its campaign
 */
public record PlannedVenue(Optional<CountryCode> country, Optional<ZoneId> zone, boolean online) {

    /** The same, wherever the plan is taken. */
    PlannedVenue anywhere() {
        return new PlannedVenue(Optional.empty(), Optional.empty(), online);
    }
}
