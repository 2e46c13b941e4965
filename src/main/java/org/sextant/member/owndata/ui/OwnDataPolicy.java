package org.sextant.member.owndata.ui;

import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** What is kept about oneself is open to everybody who is signed in: each sees their own. */
@Component
class OwnDataPolicy implements RoutePolicy {

    static final String PATH = "account/kept";

    @Override
    public Verdict verdict(PersonId person, String path) {
        return path.equals(PATH) ? Verdict.OPEN : Verdict.NOT_MINE;
    }
}
