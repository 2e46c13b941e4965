package org.sextant.action.signup;

import java.time.Instant;
import org.sextant.action.Doorkeeper;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a place change hands, with its turn. How many are booked stays the same. Whoever calls holds the action. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandingOver implements Forgetting {

    private final SwapOfferRepository offers;
    private final SignupRepository signups;
    private final SignupNews news;
    private final Doorkeeper doorkeeper;
    private final Ids ids;

    HandingOver(SwapOfferRepository offers, SignupRepository signups, SignupNews news, Doorkeeper doorkeeper, Ids ids) {
        this.offers = offers;
        this.signups = signups;
        this.news = news;
        this.doorkeeper = doorkeeper;
        this.ids = ids;
    }

    Taking take(SwapOffer offer, PersonId taker, Instant now) {
        var place = signups.findById(offer.signup()).orElseThrow(NoSuchTicket::new);
        var giver = place.person();
        var there = signups.findByActionAndSlotAndPerson(place.action(), place.slot(), taker);
        if (giver.isEmpty() || place.standing() != Standing.BOOKED) {
            return Taking.GONE;
        }
        if (there.filter(one -> one.standing() == Standing.BOOKED).isPresent()) {
            return Taking.ALREADY_THERE;
        }
        var change = offer.wanted()
                .flatMap(slot -> signups.findByActionAndSlotAndPerson(place.action(), slot, taker))
                .filter(one -> one.standing() == Standing.BOOKED);
        if (offer.wanted().isPresent() && (change.isEmpty() || isIn(change.get(), giver.get()))) {
            return Taking.NOTHING_TO_CHANGE;
        }
        there.ifPresent(signup -> stopWaiting(signup, now));
        handOver(place, taker, now);
        change.ifPresent(other -> handOver(other, giver.get(), now));
        return Taking.TAKEN;
    }

    private boolean isIn(Signup place, PersonId giver) {
        return signups.findByActionAndSlotAndPerson(place.action(), place.slot(), giver)
                .isPresent();
    }

    private void stopWaiting(Signup signup, Instant now) {
        if (signup.standing() == Standing.WAITING) {
            doorkeeper.takeOffWaitingList(signup.action(), signup.slot());
        }
        leave(signup, now);
    }

    private void handOver(Signup place, PersonId to, Instant now) {
        var turn = place.turn().orElseThrow();
        var since = place.confirmedAt().orElseThrow();
        news.tell(place, Tidings.HANDED_ON);
        leave(place, now);
        var taken = Signup.of(to, SignupId.fresh(ids), place.action(), place.slot(), since);
        taken.takeOver(turn, since, now);
        signups.saveAndFlush(taken);
        news.tell(taken, Tidings.BOOKED);
    }

    // Written at once: the same person may come to the same time again in the next row.
    private void leave(Signup signup, Instant now) {
        signup.leave(Leaving.SWAP, now);
        signups.saveAndFlush(signup);
    }

    @Override
    public void forget(ActionId action) {
        offers.eraseAllOf(action);
    }

    @EventListener
    void on(PlaceGivenBack event) {
        offers.withdraw(event.id());
    }
}
