package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.sextant.campaign.CampaignIncomplete;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.SlugTaken;
import org.sextant.campaign.WrongStage;
import org.sextant.member.Organisations;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** Changes what a campaign sets out to do; {@code ?at=} in the address says which field gets the cursor. */
@Route(CampaignPaths.PLAN)
@PermitAll
class EditCampaignView extends Page implements BeforeEnterObserver {

    static final String AT = "at";

    private final transient Desk desk;
    private final transient Words words;
    private final transient Campaigns campaigns;
    private final transient Organisations organisations;
    private final transient PlanFields.Maker fields;

    EditCampaignView(Desk desk, Campaigns campaigns, Organisations organisations, PlanFields.Maker fields) {
        this.desk = desk;
        this.words = desk.words();
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.fields = fields;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var campaign = CampaignPaths.campaign(event.getRouteParameters(), campaigns);
        var form = form(campaign);
        removeAll();
        within(campaign.title().in(words.language()));
        add(new PageHeader(words.of("campaign.edit.title"), ""), new CampaignLine(campaign, words), form);
        event.getLocation().getQueryParameters().getSingleParameter(AT).ifPresent(form::lead);
    }

    private PlanForm form(CampaignSummary campaign) {
        var behind = organisations.byIds(campaign.organisations());
        var supporters = new Supporters(campaigns.voiceOf(desk.person()), behind, words);
        var form = new PlanForm(fields.fresh(desk), supporters, words).fill(campaign);
        form.foot(
                keep(campaign, form),
                new RouterLink(
                        words.of("campaign.form.cancel"),
                        CampaignView.class,
                        CampaignPaths.parameters(campaign, PlanTab.PATH)));
        return form;
    }

    private Button keep(CampaignSummary campaign, PlanForm form) {
        var button = new Button(words.of("campaign.edit.act"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            form.plan().ifPresent(plan -> keep(campaign, form, plan));
            button.setEnabled(true);
        });
        return button;
    }

    private void keep(CampaignSummary campaign, PlanForm form, CampaignPlan plan) {
        try {
            if (!form.slug().equals(campaign.slug())) {
                campaigns.rename(campaign.id(), form.slug(), desk.person());
            }
            campaigns.change(campaign.id(), plan, desk.person());
            Notes.done(words.of("campaign.edit.done"));
            getUI().ifPresent(ui -> ui.navigate(CampaignPaths.of(form.slug())));
        } catch (SlugTaken taken) {
            form.slugTaken();
        } catch (CampaignIncomplete incomplete) {
            form.incomplete(incomplete.missing());
        } catch (WrongStage endedMeanwhile) {
            form.over();
        }
    }
}
