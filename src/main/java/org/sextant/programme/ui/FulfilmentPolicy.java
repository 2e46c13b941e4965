package org.sextant.programme.ui;

import org.sextant.programme.fulfilment.Fulfilments;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Where demands are met is open to those who record it, and to those who can be the second person. */
@Component
class FulfilmentPolicy implements RoutePolicy {

    private final Fulfilments fulfilments;

    FulfilmentPolicy(Fulfilments fulfilments) {
        this.fulfilments = fulfilments;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        if (!path.equals(FulfilmentsView.PATH)) {
            return Verdict.NOT_MINE;
        }
        return Verdict.openIf(fulfilments.confirms(person));
    }
}
