package org.sextant.reference.ui;

import org.sextant.member.Mandates;
import org.sextant.reference.ReferenceRight;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Open to those who bring files, and to those who can be the second person. */
@Component
class ReferencePolicy implements RoutePolicy {

    private final Mandates mandates;

    ReferencePolicy(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        if (!path.equals(ReferenceView.PATH)) {
            return Verdict.NOT_MINE;
        }
        return Verdict.openIf(mandates.allows(person, ReferenceRight.CONFIRM));
    }
}
