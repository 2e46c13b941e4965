package org.sextant.campaign.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.campaign.Addressee;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.OrganisationSummary;
import org.sextant.place.Place;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.OrganisationId;

/**
 * A campaign with what it names.
 *
 * @param behind the organisations behind it, by name
 * @param spokespeople who speaks for them, by their own consent
 * @param places those of its addressees
 * @param goesOnIn the campaign into which it was merged
 */
record Shown(
        CampaignSummary campaign,
        List<OrganisationSummary> behind,
        Map<OrganisationId, String> spokespeople,
        Map<CountryCode, Place> places,
        Optional<CampaignSummary> goesOnIn) {

    Optional<String> spokesperson(OrganisationSummary organisation) {
        return Optional.ofNullable(spokespeople.get(organisation.id()));
    }

    Optional<Place> place(Addressee addressee) {
        return addressee.place().map(places::get);
    }
}
