package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.Appointable;
import org.sextant.member.Mandates;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Gives a role to somebody who is in the campaign already, whose address nobody needs to know: so the last organizer finds a successor among the members. */
@Component
class AppointPart {

    private final Appointable appointable;
    private final Mandates mandates;
    private final Clock clock;

    AppointPart(Appointable appointable, Mandates mandates, Clock clock) {
        this.appointable = appointable;
        this.mandates = mandates;
        this.clock = clock;
    }

    Optional<Section> of(CampaignSummary campaign, Desk desk, Runnable again) {
        var scope = Scope.of(campaign.id());
        if (!mandates.mayGive(desk.person(), scope)) {
            return Optional.empty();
        }
        var form = new AppointForm(campaign, desk, typed -> appointable.named(scope, typed, desk.person()));
        form.onAppoint(desk.today(clock), mandate -> {
            mandates.give(mandate, desk.person());
            again.run();
            Notes.done(desk.words().of("member.admin.given"));
        });
        var part = new Section(new H2(desk.words().of("campaign.appoint.title")), form);
        part.addClassName("part");
        return Optional.of(part);
    }
}
