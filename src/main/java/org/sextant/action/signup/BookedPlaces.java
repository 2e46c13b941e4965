package org.sextant.action.signup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.SignupId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The places that people have, for what else is written down about them; whoever asks has made sure that they may. Nobody's any more once they are forgotten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BookedPlaces {

    /** More of one action are not looked through. */
    private static final int MOST = 20_000;

    private final SignupRepository signups;

    BookedPlaces(SignupRepository signups) {
        this.signups = signups;
    }

    /** All of an action, slot by slot, in the order in which people confirmed. */
    public List<BookedPlace> of(ActionId action) {
        return signups.inLine(action, Set.of(Standing.BOOKED), Limit.of(MOST)).stream()
                .filter(Signup::isKnown)
                .map(BookedPlaces::place)
                .toList();
    }

    /** How many there are. */
    public int number(ActionId action) {
        return signups.countBooked(action);
    }

    /** That of one sign-up; empty unless it has a place in this action. */
    public Optional<BookedPlace> find(ActionId action, SignupId id) {
        return signups.findById(id)
                .filter(signup -> signup.action().equals(action))
                .filter(signup -> signup.standing() == Standing.BOOKED && signup.isKnown())
                .map(BookedPlaces::place);
    }

    private static BookedPlace place(Signup signup) {
        return new BookedPlace(signup.id(), signup.action(), signup.slot());
    }
}
