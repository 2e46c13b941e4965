package org.sextant.action.signup;

import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionClosed;
import org.sextant.action.ActionSummary;
import org.sextant.action.Board;
import org.sextant.action.NoSuchAction;
import org.sextant.action.SlotNumber;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members of a campaign hand places on to each other. Each operation throws {@link NotPermitted} to who is none, and {@link NoSuchAction} for an unknown one.
 */
@Service
public class Swaps {

    /** More offers of one action than this are not shown. */
    public static final int MOST = 100;

    private final SwapOfferRepository offers;
    private final SignupRepository signups;
    private final HandingOver handingOver;
    private final Board board;
    private final Gate gate;

    Swaps(SwapOfferRepository offers, SignupRepository signups, HandingOver handingOver, Board board, Gate gate) {
        this.offers = offers;
        this.signups = signups;
        this.handingOver = handingOver;
        this.board = board;
        this.gate = gate;
    }

    /** What is offered for times that are still to come, the oldest offer first. */
    @Transactional(readOnly = true)
    public List<OfferedPlace> of(Slug slug, PersonId reader) {
        var action = board.action(slug, reader);
        return offers.findByActionOrderByOfferedAt(action.card().id(), Limit.of(MOST)).stream()
                .filter(offer -> isToCome(action, offer.slot()))
                .map(offer -> shown(offer, reader))
                .toList();
    }

    private OfferedPlace shown(SwapOffer offer, PersonId reader) {
        var own = signups.findById(offer.signup()).flatMap(Signup::person).filter(reader::equals);
        return new OfferedPlace(offer.signup(), offer.slot(), offer.wanted(), own.isPresent());
    }

    /**
     * Offers the member's place. Repeating it changes for what.
     *
     * @param wanted the time for which it would be changed; empty where anybody can have it
     * @throws ActionClosed if that time is over
     * @throws NoSuchTicket if they have no place there
     */
    public void offer(Slug slug, SlotNumber slot, Optional<SlotNumber> wanted, PersonId member) {
        var action = board.action(slug, member);
        if (!isToCome(action, slot) || !wanted.map(one -> isToCome(action, one)).orElse(true)) {
            throw new ActionClosed();
        }
        gate.inTurn(action.card().id(), now -> {
            var place = signups.findByActionAndSlotAndPerson(action.card().id(), slot, member)
                    .filter(signup -> signup.standing() == Standing.BOOKED)
                    .orElseThrow(NoSuchTicket::new);
            return offers.save(new SwapOffer(place, wanted, now));
        });
    }

    /** Keeps the place after all. */
    public void withdraw(Slug slug, SlotNumber slot, PersonId member) {
        var id = board.action(slug, member).card().id();
        gate.inTurn(id, _ -> {
            signups.findByActionAndSlotAndPerson(id, slot, member)
                    .map(Signup::id)
                    .ifPresent(offers::withdraw);
            return id;
        });
    }

    /** Takes an offered place; it changes hands at once or not at all, and both are told. */
    public Taking take(Slug slug, SignupId offered, PersonId member) {
        var action = board.action(slug, member);
        return gate.inTurn(action.card().id(), now -> {
            var offer = offers.findById(offered).filter(one -> isToCome(action, one.slot()));
            return offer.isEmpty() ? Taking.GONE : handingOver.take(offer.get(), member, now);
        });
    }

    private static boolean isToCome(ActionSummary action, SlotNumber slot) {
        return action.card().slot(slot).map(action::takesSignups).orElse(slot.isWhole() && action.takesSignups());
    }
}
