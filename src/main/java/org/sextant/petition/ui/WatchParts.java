package org.sextant.petition.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.campaign.Campaigns;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.guard.Alarms;
import org.sextant.petition.guard.Suspicion;
import org.sextant.shell.ui.Desk;

/** The parts of the page on how signatures come in; each leads on to the petition that it is about, and to its switches. */
@SpringComponent
class WatchParts {

    private final Alarms alarms;
    private final VoidingActs acts;
    private final Campaigns campaigns;
    private final Access access;

    WatchParts(Alarms alarms, VoidingActs acts, Campaigns campaigns, Access access) {
        this.alarms = alarms;
        this.acts = acts;
        this.campaigns = campaigns;
        this.access = access;
    }

    AlarmPart alarms(Desk desk) {
        return new AlarmPart(desk, alarms, petition -> leading(petition, desk));
    }

    GroupCard group(Suspicion group, Desk desk, Runnable then) {
        var card = new GroupCard(desk, group, acts, then);
        leading(group.petition(), desk).ifPresent(card::leadTo);
        return card;
    }

    private Optional<Anchor> leading(PetitionSummary petition, Desk desk) {
        return campaigns
                .byId(petition.campaign())
                .filter(campaign -> access.read(desk.person(), campaign))
                .map(campaign -> link(Address.of(campaign, petition), petition, desk));
    }

    private static Anchor link(String path, PetitionSummary petition, Desk desk) {
        var text = desk.words().of("signing.watch.petition");
        var link = new Anchor(path + "#" + RestrictionPart.ID, text);
        // Several lines may say the same.
        link.getElement()
                .setAttribute("aria-label", text + ": " + petition.title().in(desk.language()));
        return link;
    }
}
