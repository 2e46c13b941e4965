package org.sextant.petition.addressee;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.petition.PetitionAnswered;
import org.sextant.programme.DemandState;
import org.sextant.programme.Demands;
import org.sextant.vocabulary.CountryCode;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the programme where a petition was answered: that stays so, whatever becomes of its campaign. */
@Component
class Answers {

    private final Addressees addressees;
    private final Campaigns campaigns;
    private final Demands demands;

    Answers(Addressees addressees, Campaigns campaigns, Demands demands) {
        this.addressees = addressees;
        this.campaigns = campaigns;
        this.demands = demands;
    }

    // Delivered twice, it says the same twice.
    @ApplicationModuleListener
    void on(PetitionAnswered event) {
        var source = "petition/" + event.petition();
        campaigns
                .byId(event.campaign())
                .ifPresent(campaign -> places(event, campaign)
                        .forEach(place -> campaign.demands()
                                .forEach(demand -> demands.reached(demand, place, DemandState.ANSWERED, source))));
    }

    /** Those of its own addressees who have answered; of its campaign's, where it names none. */
    private Set<Optional<CountryCode>> places(PetitionAnswered event, CampaignSummary campaign) {
        var own = addressees.of(event.petition());
        Stream<Optional<CountryCode>> asked = own.isEmpty()
                ? campaign.addressees().stream().map(org.sextant.campaign.Addressee::place)
                : IntStream.range(0, own.size())
                        .filter(place -> event.by().isEmpty() || event.by().contains(place))
                        .mapToObj(place -> own.get(place).country());
        var places = new LinkedHashSet<>(asked.toList());
        return places.isEmpty() ? Set.of(Optional.empty()) : places;
    }
}
