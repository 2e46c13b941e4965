package org.sextant.campaign.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Team;
import org.sextant.campaign.library.Library;
import org.sextant.campaign.library.LibraryRight;
import org.sextant.campaign.library.Shipment;
import org.sextant.campaign.ui.CampaignTab;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;

/** The links and files of a campaign. */
@SpringComponent
class LibraryTab implements CampaignTab {

    private static final int AFTER_NEWS = 60;

    private final ObjectProvider<Desk> desks;
    private final Library library;
    private final Shipment shipment;
    private final Team team;

    LibraryTab(ObjectProvider<Desk> desks, Library library, Shipment shipment, Team team) {
        this.desks = desks;
        this.library = library;
        this.shipment = shipment;
        this.team = team;
    }

    @Override
    public String path() {
        return "library";
    }

    @Override
    public String title(Words words) {
        return words.of("library.tab");
    }

    @Override
    public int order() {
        return AFTER_NEWS;
    }

    @Override
    public Component content(CampaignSummary campaign, PersonId person) {
        var keeps = team.allows(person, LibraryRight.KEEP, campaign.id());
        var opens = team.allows(person, LibraryRight.OPEN, campaign.id());
        return new Shelf(campaign, desks.getObject(), library, shipment, new Keeper(keeps, opens));
    }
}
