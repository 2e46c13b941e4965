package org.sextant.member.organisation.ui;

import java.time.Clock;
import org.sextant.member.Mandates;
import org.sextant.member.organisation.Members;
import org.springframework.stereotype.Component;

/** The parts of the page about people: who belongs, and who is given what. */
@Component
class People {

    private final Members members;
    private final Mandates mandates;
    private final MandateForms forms;

    People(Members members, Mandates mandates, MandateForms forms) {
        this.members = members;
        this.mandates = mandates;
        this.forms = forms;
    }

    TeamPart team(Visit visit) {
        return new TeamPart(visit, members, people -> new MemberRows(people, visit, mandates, forms, visit.again()));
    }

    MembersPart list(Visit visit) {
        return new MembersPart(visit, members, mandates, forms);
    }

    AppointForm appoint(Visit visit, Clock clock) {
        return new AppointForm(visit, members, mandates, clock);
    }
}
