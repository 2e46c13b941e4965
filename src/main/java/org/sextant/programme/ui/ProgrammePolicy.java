package org.sextant.programme.ui;

import org.sextant.programme.PartId;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** The programme's editor is open to those who may propose changes. Second persons without that right decide among the moderators. */
@Component
class ProgrammePolicy implements RoutePolicy {

    private final ProgrammeChanges changes;

    ProgrammePolicy(ProgrammeChanges changes) {
        this.changes = changes;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        if (!path.equals(ProgrammeView.PATH) && !path.startsWith(ProgrammeView.PATH + "/")) {
            return Verdict.NOT_MINE;
        }
        if (!changes.edits(person)) {
            return Verdict.FORBIDDEN;
        }
        return Verdict.foundIf(path.equals(ProgrammeView.PATH)
                || path.equals(ProgrammeView.NEW)
                || isPart(path.substring(ProgrammeView.PATH.length() + 1)));
    }

    private boolean isPart(String name) {
        if (!Slug.valid(name)) {
            return false;
        }
        var part = new PartId(name);
        return changes.text(part).isPresent()
                || changes.coming(part).isPresent()
                || changes.returned(part).isPresent();
    }
}
