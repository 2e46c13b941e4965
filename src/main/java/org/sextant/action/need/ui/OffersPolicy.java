package org.sextant.action.need.ui;

import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** What one offers is open to everybody who is signed in: each sees their own. */
@Component
class OffersPolicy implements RoutePolicy {

    @Override
    public Verdict verdict(PersonId person, String path) {
        return path.equals(NeedsPath.OFFERS) ? Verdict.OPEN : Verdict.NOT_MINE;
    }
}
