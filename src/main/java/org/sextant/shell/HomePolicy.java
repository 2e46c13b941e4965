package org.sextant.shell;

import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** The workroom's home is open to everybody who is signed in. */
@Component
class HomePolicy implements RoutePolicy {

    @Override
    public Verdict verdict(PersonId person, String path) {
        return path.isEmpty() ? Verdict.OPEN : Verdict.NOT_MINE;
    }
}
