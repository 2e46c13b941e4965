package org.sextant.treaty.ui;

import org.sextant.member.Mandates;
import org.sextant.shell.RoutePolicy;
import org.sextant.treaty.TreatyRight;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Open to those who edit treaties, and to those who can be the second person. */
@Component
class TreatyPolicy implements RoutePolicy {

    private final Mandates mandates;

    TreatyPolicy(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        return switch (path) {
            case TreatyPaths.STEPS, TreatyPaths.LISTS, TreatyPaths.RECOMMENDATIONS ->
                mandates.allows(person, TreatyRight.CONFIRM) ? Verdict.OPEN : Verdict.FORBIDDEN;
            default -> Verdict.NOT_MINE;
        };
    }
}
