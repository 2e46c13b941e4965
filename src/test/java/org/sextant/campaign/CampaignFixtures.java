package org.sextant.campaign;

import static org.sextant.campaign.PlanFixture.complete;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;

/** Campaigns to try rules on. */
final class CampaignFixtures {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Ids IDS = new Ids(Clock.fixed(NOON, ZoneOffset.UTC));
    static final PersonId ESTHER = PersonId.fresh(IDS);
    static final PersonId GIULIA = PersonId.fresh(IDS);
    static final Reason WHY = new Reason("The council has answered.");

    static final DemandId RATIFY = new DemandId("ratify-icrmw");
    static final DemandId SERVICES = new DemandId("public-services");
    static final List<CarriedDemand> CARRIED = List.of(
            new CarriedDemand(RATIFY, Principle.INTERNATIONAL_LAW), new CarriedDemand(SERVICES, Principle.RIGHTS));

    static final Addressee CAMEROON = addressee("the Government of Cameroon", "CM", Side.ORIGIN);
    static final Addressee ITALY = addressee("the Government of Italy", "IT", Side.ARRIVAL);

    private CampaignFixtures() {}

    static Campaign draft() {
        return draft(complete());
    }

    static Campaign draft(PlanFixture plan) {
        return new Campaign(CampaignId.fresh(IDS), new Slug("ratify-now"), plan.plan(), CARRIED);
    }

    static Campaign live() {
        var campaign = draft();
        campaign.goLive(ESTHER, NOON);
        return campaign;
    }

    static Campaign inReview() {
        var campaign = draft();
        campaign.submitForReview(ESTHER, NOON);
        return campaign;
    }

    static Campaign paused() {
        var campaign = live();
        campaign.pause(WHY, ESTHER, NOON);
        return campaign;
    }

    /** Esther has proposed it, Giulia has agreed at noon. */
    static Campaign ending() {
        var campaign = live();
        campaign.proposeEnd(End.of(Outcome.PARTLY_WON), WHY, ESTHER, NOON);
        campaign.agreeToEnd(GIULIA, NOON);
        return campaign;
    }

    static Campaign ended() {
        var campaign = ending();
        campaign.end(NOON.plus(Life.CAN_BE_STOPPED));
        return campaign;
    }

    private static Addressee addressee(String name, String place, Side side) {
        return new Addressee(
                LocalizedText.of(Language.EN, name),
                AddresseeKind.STATE,
                Optional.of(new CountryCode(place)),
                Optional.of(side));
    }
}
