package org.sextant.campaign.coalition.ui;

import org.sextant.campaign.coalition.Coalition;
import org.sextant.campaign.coalition.Spokespeople;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** What one's organisations stand behind is open to everybody who is signed in: each sees their own. */
@Component
class CoalitionPolicy implements RoutePolicy {

    static final String PATH = "coalition";

    private final Coalition coalition;
    private final Spokespeople spokespeople;

    CoalitionPolicy(Coalition coalition, Spokespeople spokespeople) {
        this.coalition = coalition;
        this.spokespeople = spokespeople;
    }

    @Override
    public boolean concerns(PersonId person, String path) {
        return !path.equals(PATH)
                || coalition.speaks(person)
                || !spokespeople.spokenBy(person).isEmpty();
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        return path.equals(PATH) ? Verdict.OPEN : Verdict.NOT_MINE;
    }
}
