package org.sextant.action.need;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sextant.action.signup.Forgetting;
import org.sextant.campaign.CampaignEnded;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what people offered and promised to a campaign once they have left it or it has ended, and promises with the people of the action. */
@Component
@Transactional
class Erasure implements Forgetting {

    private static final Duration CAN_BE_PUT_BACK = Duration.ofDays(1);
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final NeedRepository needs;
    private final AnswerRepository answers;
    private final OfferRepository offers;
    private final Membership membership;
    private final Clock clock;

    Erasure(
            NeedRepository needs,
            AnswerRepository answers,
            OfferRepository offers,
            Membership membership,
            Clock clock) {
        this.needs = needs;
        this.answers = answers;
        this.offers = offers;
        this.membership = membership;
        this.clock = clock;
    }

    void deleteWithdrawn() {
        needs.deleteWithdrawn(clock.instant().minus(CAN_BE_PUT_BACK));
    }

    void eraseOffersOfThoseWhoLeft() {
        for (var some = offers.after(FIRST, Limit.of(AT_ONCE));
                !some.isEmpty();
                some = offers.after(some.getLast().person().uuid(), Limit.of(AT_ONCE))) {
            some.forEach(this::reduce);
        }
    }

    private void reduce(Offer offer) {
        keep(
                offer,
                offer.campaigns().stream()
                        .filter(campaign -> membership.holds(offer.person(), campaign))
                        .collect(Collectors.toSet()));
    }

    private void keep(Offer offer, Set<CampaignId> campaigns) {
        if (campaigns.isEmpty()) {
            offers.delete(offer);
        } else {
            offer.showTo(campaigns);
            offers.saveAndFlush(offer);
        }
    }

    void eraseAnswersOfThoseWhoLeft() {
        for (var some = answers.peopleAfter(FIRST, Limit.of(AT_ONCE));
                !some.isEmpty();
                some = answers.peopleAfter(some.getLast(), Limit.of(AT_ONCE))) {
            some.stream().map(PersonId::new).forEach(this::eraseAnswersElsewhere);
        }
    }

    private void eraseAnswersElsewhere(PersonId person) {
        answers.campaignsOf(person).stream()
                .map(CampaignId::new)
                .filter(campaign -> !membership.holds(person, campaign))
                .forEach(campaign -> answers.erase(person, campaign));
    }

    @ApplicationModuleListener
    void on(CampaignEnded event) {
        answers.eraseAllOf(event.id());
        // Each turn takes some away.
        for (var some = shownTo(event.id()); !some.isEmpty(); some = shownTo(event.id())) {
            some.forEach(offer -> {
                var others = new HashSet<>(offer.campaigns());
                others.remove(event.id());
                keep(offer, others);
            });
        }
    }

    private List<Offer> shownTo(CampaignId campaign) {
        return offers.shownTo(campaign.uuid(), Limit.of(AT_ONCE));
    }

    @Override
    public void forget(ActionId action) {
        answers.eraseAllOf(action);
    }
}
