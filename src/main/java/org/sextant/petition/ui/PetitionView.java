package org.sextant.petition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** A petition in the workroom: where it stands, what waits for a decision, and the form for those who write it. */
@Route(Address.ROUTE)
@PermitAll
class PetitionView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Campaigns campaigns;
    private final transient Petitions petitions;
    private final transient Access access;
    private final transient PetitionParts parts;

    PetitionView(Desk desk, Campaigns campaigns, Petitions petitions, Access access, PetitionParts parts) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.petitions = petitions;
        this.access = access;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = Address.in(event);
        var campaign = address.campaignSlug().flatMap(campaigns::bySlug).orElseThrow();
        within(campaign.title().in(desk.language()));
        show(campaign, address.petitionSlug().flatMap(petitions::bySlug).orElseThrow());
    }

    private void show(CampaignSummary campaign, PetitionSummary petition) {
        Runnable again = () -> refresh(campaign, petition);
        var mayWrite = access.write(desk.person(), campaign);
        var mayTranslate = access.translate(desk.person(), campaign);
        var over = petition.state() == PetitionState.CLOSED;
        removeAll();
        add(header(petition), parts.steps(petition, desk.words()));
        if (mayWrite || mayTranslate) {
            petition.sentBack().ifPresent(back -> add(parts.sentBack(back, desk.words())));
        }
        if (petition.proposedBy().isPresent() && !over) {
            add(parts.decision(petition, desk, again), new Review(petition, desk.words()));
        } else if (mayWrite && !over) {
            add(parts.editor(campaign, petition, desk, again));
        } else if (mayTranslate && !over) {
            add(parts.translating(campaign, petition, desk, again));
        } else {
            add(parts.texts(petition, desk.words()));
        }
        parts.more(petition, desk, mayWrite).forEach(this::add);
        if (mayWrite && petition.isOpen()) {
            add(parts.close(petition, desk, again));
        }
        if (mayWrite) {
            parts.answer(petition, desk, again).ifPresent(this::add);
        }
    }

    // Its address may have changed with it.
    private void refresh(CampaignSummary campaign, PetitionSummary before) {
        var petition = petitions.byId(before.id()).orElseThrow();
        show(campaign, petition);
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, "/app/" + Address.of(campaign, petition));
        getElement().executeJs("this.focus()");
    }

    private PageHeader header(PetitionSummary petition) {
        var words = desk.words();
        var lead = words.of("petition.work.lead", petition.state());
        var title = petition.title().in(desk.language());
        return petition.isPublic() ? new PageHeader(title, lead, publicPage(petition)) : new PageHeader(title, lead);
    }

    private Anchor publicPage(PetitionSummary petition) {
        var page = new Anchor(
                "/" + desk.language().tag() + "/petitions/" + petition.slug(),
                desk.words().of("petition.work.public"));
        page.setRouterIgnore(true);
        return page;
    }
}
