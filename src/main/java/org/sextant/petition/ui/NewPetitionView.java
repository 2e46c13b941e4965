package org.sextant.petition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.Petitions;
import org.sextant.petition.SlugTaken;
import org.sextant.petition.StartPetition;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** Begins a petition. */
@Route(Address.ROUTE_NEW)
@PermitAll
class NewPetitionView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Campaigns campaigns;
    private final transient Petitions petitions;
    private final transient PlanForms forms;

    NewPetitionView(Desk desk, Campaigns campaigns, Petitions petitions, PlanForms forms) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.petitions = petitions;
        this.forms = forms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var campaign =
                Address.in(event).campaignSlug().flatMap(campaigns::bySlug).orElseThrow();
        within(campaign.title().in(desk.language()));
        removeAll();
        add(header(), draft(campaign));
    }

    private PageHeader header() {
        return new PageHeader(
                desk.words().of("petition.work.new.title"), desk.words().of("petition.work.new.lead"));
    }

    private Draft draft(CampaignSummary campaign) {
        var form = forms.of(campaign, desk.words());
        var recovery = forms.recovery(campaign, desk);
        recovery.watch(form, Optional.empty(), kept -> form.write(kept.mine()));
        return new Draft(
                form,
                desk.words(),
                draft -> form.plan()
                        .filter(plan -> started(campaign, form, plan, draft))
                        .ifPresent(_ -> recovery.stored()));
    }

    private boolean started(CampaignSummary campaign, PlanForm form, PetitionPlan plan, Draft draft) {
        try {
            var id = petitions.start(new StartPetition(campaign.id(), form.slug(), plan), desk.person());
            draft.saved();
            Notes.done(desk.words().of("petition.work.saved"));
            UI.getCurrentOrThrow()
                    .navigate(Address.of(campaign, petitions.byId(id).orElseThrow()));
            return true;
        } catch (SlugTaken taken) {
            form.slugIsTaken();
            return false;
        }
    }
}
