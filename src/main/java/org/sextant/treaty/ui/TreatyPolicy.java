package org.sextant.treaty.ui;

import org.sextant.member.Mandates;
import org.sextant.member.Reach;
import org.sextant.shell.RoutePolicy;
import org.sextant.treaty.TreatyRight;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Open to those who edit treaties, and to those who can be the second person; who records for one State finds the steps and recommendations of that one. */
@Component
class TreatyPolicy implements RoutePolicy {

    private final Mandates mandates;

    TreatyPolicy(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        return switch (path) {
            case TreatyPaths.LISTS -> Verdict.openIf(confirms(person));
            case TreatyPaths.STEPS, TreatyPaths.RECOMMENDATIONS -> Verdict.openIf(confirms(person) || records(person));
            default -> Verdict.NOT_MINE;
        };
    }

    private boolean confirms(PersonId person) {
        return mandates.allows(person, TreatyRight.CONFIRM);
    }

    private boolean records(PersonId person) {
        return !Reach.of(mandates.of(person), TreatyRight.RECORD).isNowhere();
    }
}
