package org.sextant.member.joint.ui;

import org.sextant.member.joint.JointActs;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Everybody sees the acts that concern them, and no others. */
@Component
class JointPolicy implements RoutePolicy {

    @Override
    public Verdict verdict(PersonId person, String path) {
        return path.equals(JointActs.PATH) ? Verdict.OPEN : Verdict.NOT_MINE;
    }
}
