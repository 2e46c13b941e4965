package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.organisation.Members;
import org.sextant.member.ui.AppointForms;
import org.sextant.member.ui.AppointForms.Circle;
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
    private final AppointForms appointing;

    People(Members members, Mandates mandates, MandateForms forms, AppointForms appointing) {
        this.members = members;
        this.mandates = mandates;
        this.forms = forms;
        this.appointing = appointing;
    }

    TeamPart team(Visit visit) {
        return new TeamPart(visit, members, people -> new MemberRows(people, visit, mandates, forms, visit.again()));
    }

    MembersPart list(Visit visit) {
        return new MembersPart(visit, members, mandates, forms);
    }

    Div appoint(Visit visit) {
        var organisation = visit.organisation().id();
        var circle = new Circle(
                Scope.of(organisation),
                visit.desk().zone(),
                ROLES,
                Role.SPOKESPERSON,
                typed -> members.everybody(organisation, typed, 0, visit.person())
                        .getContent());
        var form = appointing.in(circle, visit.desk(), visit.again());
        form.addClassName("one");
        form.addComponentAsFirst(new Paragraph(visit.words().of("organisation.speakers.text")));
        return form;
    }
}
