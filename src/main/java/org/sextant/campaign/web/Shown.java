package org.sextant.campaign.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.campaign.Addressee;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.OrganisationSummary;
import org.sextant.place.Place;
import org.sextant.vocabulary.CountryCode;

/**
 * A campaign with what it names.
 *
 * @param behind the organisations behind it, by name
 * @param places those of its addressees
 * @param goesOnIn the campaign into which it was merged
 */
record Shown(
        CampaignSummary campaign,
        List<OrganisationSummary> behind,
        Map<CountryCode, Place> places,
        Optional<CampaignSummary> goesOnIn) {

    Optional<Place> place(Addressee addressee) {
        return addressee.place().map(places::get);
    }
}
