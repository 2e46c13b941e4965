package org.sextant.action.need;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignSummary;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people offer, each their own. Others meet it only in {@link Matches}. */
@Service
@Transactional
public class Offers {

    private final OfferRepository offers;
    private final Membership membership;
    private final DataKeys keys;

    Offers(OfferRepository offers, Membership membership, DataKeys keys) {
        this.offers = offers;
        this.membership = membership;
        this.keys = keys;
    }

    /** One's own offer; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<OwnOffer> of(PersonId self) {
        return offers.findById(self).map(offer -> new OwnOffer(offer.offered(key()), offer.campaigns()));
    }

    /** The campaigns that one belongs to and may choose: those that have not ended. */
    @Transactional(readOnly = true)
    public List<CampaignSummary> choices(PersonId self) {
        return membership.of(self);
    }

    List<UUID> meetingNeeds(List<UUID> people) {
        return offers.meetingNeeds(people);
    }

    /**
     * Offers something, in place of what was offered before. Campaigns that one does not belong to are left out; an offer of nothing, or to nobody, is none.
     */
    public void offer(OwnOffer offer, PersonId self) {
        var own = membership.of(self).stream().map(CampaignSummary::id).collect(Collectors.toSet());
        own.retainAll(offer.campaigns());
        if (offer.offered().isEmpty() || own.isEmpty()) {
            withdraw(self);
        } else {
            put(offer.offered(), own, self);
        }
    }

    private void put(Offered offered, Set<CampaignId> campaigns, PersonId self) {
        var known = offers.findById(self);
        known.ifPresent(offer -> offer.change(offered, campaigns, key()));
        offers.saveAndFlush(known.orElseGet(() -> new Offer(self, offered, campaigns, key())));
    }

    /** Takes it back from everybody, and erases it. */
    public void withdraw(PersonId self) {
        offers.findById(self).ifPresent(offers::delete);
    }

    private DataKey key() {
        return keys.of(ShownOffers.KEY);
    }
}
