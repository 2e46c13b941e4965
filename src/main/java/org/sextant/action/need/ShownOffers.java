package org.sextant.action.need;

import java.util.List;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The offers that members showed to a campaign. */
@Component
class ShownOffers {

    static final String KEY = "offers";

    /** More offers than this are not looked through for one campaign. */
    private static final int MOST = 2000;

    /** What one person offers. */
    record Shown(PersonId person, Offered offered) {}

    private final OfferRepository offers;
    private final Membership membership;
    private final DataKeys keys;

    ShownOffers(OfferRepository offers, Membership membership, DataKeys keys) {
        this.offers = offers;
        this.membership = membership;
        this.keys = keys;
    }

    /** Some may be of people who have left since: to be asked of those alone whom one wants to name. */
    List<Shown> to(CampaignId campaign) {
        var key = keys.of(KEY);
        return offers.shownTo(campaign.uuid(), Limit.of(MOST)).stream()
                .map(offer -> new Shown(offer.person(), offer.offered(key)))
                .toList();
    }

    boolean isOfMember(PersonId person, CampaignId campaign) {
        return membership.holds(person, campaign);
    }

    /** Whether this person, who still belongs to the campaign, shows it that they can do this. */
    boolean meets(PersonId person, CampaignId campaign, Wish wish) {
        return offers.findById(person)
                        .filter(offer -> offer.campaigns().contains(campaign))
                        .filter(offer -> offer.offered(keys.of(KEY)).meets(wish))
                        .isPresent()
                && isOfMember(person, campaign);
    }
}
