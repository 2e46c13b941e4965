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

    private final SignupRepository signups;

    BookedPlaces(SignupRepository signups) {
        this.signups = signups;
    }

    /** All of an action, slot by slot, as far as its list of guests goes. */
    public List<BookedPlace> of(ActionId action) {
        return signups.inLine(action, Set.of(Standing.BOOKED), Limit.of(GuestList.MOST)).stream()
                .filter(Signup::isKnown)
                .map(BookedPlaces::place)
                .toList();
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
