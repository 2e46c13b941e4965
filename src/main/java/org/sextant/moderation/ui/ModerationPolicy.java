package org.sextant.moderation.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.member.Mandates;
import org.sextant.moderation.Matters;
import org.sextant.moderation.ModerationRight;
import org.sextant.shell.RoutePolicy;
import org.sextant.shell.RoutePolicy.Verdict;
import org.sextant.vocabulary.PersonId;

/** Reports are the moderators'; a decision is theirs whom it concerns. To everybody else it is not there. */
@SpringComponent
class ModerationPolicy implements RoutePolicy {

    private final Matters matters;
    private final Mandates mandates;

    ModerationPolicy(Matters matters, Mandates mandates) {
        this.matters = matters;
        this.mandates = mandates;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        if (path.startsWith(MatterPath.MODERATORS + "/")) {
            return mandates.allows(person, ModerationRight.DECIDE) ? known(person, path) : Verdict.FORBIDDEN;
        }
        return path.startsWith(MatterPath.CONCERNED + "/") ? known(person, path) : Verdict.NOT_MINE;
    }

    private Verdict known(PersonId person, String path) {
        return Verdict.foundIf(MatterPath.matter(path)
                .flatMap(matter -> matters.byId(matter, person))
                .isPresent());
    }
}
