package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.Appointable;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.ui.AppointForms;
import org.sextant.member.ui.AppointForms.Circle;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Gives a role to somebody who is in the campaign already, whose address nobody needs to know: so the last organizer finds a successor among the members. */
@Component
class AppointPart {

    /** Members they are already; an administrator runs the platform and works in no campaign. */
    private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.MEMBER, Role.ADMINISTRATOR));

    private final Appointable appointable;
    private final Mandates mandates;
    private final AppointForms forms;

    AppointPart(Appointable appointable, Mandates mandates, AppointForms forms) {
        this.appointable = appointable;
        this.mandates = mandates;
        this.forms = forms;
    }

    Optional<Section> of(CampaignSummary campaign, Desk desk, Runnable again) {
        var scope = Scope.of(campaign.id());
        if (!mandates.mayGive(desk.person(), scope)) {
            return Optional.empty();
        }
        var circle = new Circle(
                scope,
                campaign.zone(),
                ROLES,
                Role.COORDINATOR,
                typed -> appointable.named(scope, typed, desk.person()));
        var form = forms.in(circle, desk, again);
        form.addComponentAsFirst(new Paragraph(desk.words().of("campaign.appoint.text")));
        var part = new Section(new H2(desk.words().of("campaign.appoint.title")), form);
        part.addClassName("part");
        return Optional.of(part);
    }
}
