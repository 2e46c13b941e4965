package org.sextant.campaign;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.programme.DemandState;
import org.sextant.programme.Demands;
import org.sextant.programme.NoSuchDemand;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.springframework.stereotype.Component;

/** Tells the programme how far campaigns bring its demands, and where. */
@Component
class Reach {

    private final Demands demands;

    Reach(Demands demands) {
        this.demands = demands;
    }

    /**
     * The demands as the programme has them.
     *
     * @param already what may be carried on although it has retired
     * @throws NoSuchDemand for one that it does not have, or makes no longer
     */
    List<CarriedDemand> carried(Set<DemandId> wanted, Collection<DemandId> already) {
        return wanted.stream()
                .map(id -> demands.byId(id)
                        .filter(demand -> demand.isInForce() || already.contains(id))
                        .orElseThrow(() -> new NoSuchDemand(id)))
                .map(demand -> new CarriedDemand(demand.id(), demand.principle()))
                .toList();
    }

    void tell(CampaignSummary campaign) {
        var source = "campaign/" + campaign.id();
        demands.withdrawn(source);
        state(campaign)
                .ifPresent(state -> campaign.demands()
                        .forEach(demand ->
                                places(campaign).forEach(place -> demands.reached(demand, place, state, source))));
    }

    /**
     * What the public does not know yet counts as planned, without a name, and so does what pauses. Who has ended, or was thrown away, no longer acts; but where those who decide gave all or
     * some of what was asked, they have answered, and that stays so. Whether the demand is met there is for two people to say, with a source.
     */
    private static Optional<DemandState> state(CampaignSummary campaign) {
        if (campaign.life().discardedAt().isPresent()) {
            return Optional.empty();
        }
        return switch (campaign.stage()) {
            case DRAFT, IN_REVIEW, PAUSED -> Optional.of(DemandState.PLANNED);
            case LIVE -> Optional.of(DemandState.LIVE);
            case ENDED ->
                campaign.ended()
                        .filter(end -> end.outcome() == Outcome.WON || end.outcome() == Outcome.PARTLY_WON)
                        .map(_ -> DemandState.ANSWERED);
        };
    }

    private static Set<Optional<CountryCode>> places(CampaignSummary campaign) {
        var places = new LinkedHashSet<Optional<CountryCode>>();
        campaign.addressees().forEach(addressee -> places.add(addressee.place()));
        return places.isEmpty() ? Set.of(Optional.empty()) : places;
    }
}
