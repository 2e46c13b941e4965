package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.organisation.Members;
import org.sextant.member.ui.AppointForm;
import org.sextant.member.ui.AppointForm.Circle;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** The parts of the page about people: who belongs, and who is given what. */
@Component
class People {

    private static final List<Role> ROLES =
            List.of(Role.SPOKESPERSON, Role.ORGANIZER, Role.COORDINATOR, Role.MODERATOR, Role.TRANSLATOR);

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
        var organisation = visit.organisation().id();
        var circle = new Circle(
                Scope.of(organisation),
                visit.desk().zone(),
                ROLES,
                Role.SPOKESPERSON,
                typed -> members.everybody(organisation, typed, 0, visit.person())
                        .getContent());
        var form = new AppointForm(circle, mandates, visit.desk(), clock, visit.again());
        form.addClassName("one");
        form.addComponentAsFirst(new Paragraph(visit.words().of("organisation.speakers.text")));
        return form;
    }
}
