package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.SlugTaken;
import org.sextant.campaign.StartCampaign;
import org.sextant.campaign.manuscript.Manuscripts;
import org.sextant.campaign.manuscript.Sheet;
import org.sextant.campaign.template.TemplateId;
import org.sextant.campaign.template.TemplatePlan;
import org.sextant.programme.Demands;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Slug;

/**
 * Starts a campaign. In the address, {@code ?demand=} chooses the first demand, {@code ?template=} a template to begin with, {@code ?copy=} another campaign.
 */
@Route(CampaignPaths.NEW)
@PermitAll
class NewCampaignView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Demands demands;
    private final transient Beginnings beginnings;
    private final transient Recovery recovery;
    private final PlanForm form;
    private final TemplatePicker templates;
    private transient Optional<TemplatePlan> begun = Optional.empty();

    NewCampaignView(
            Desk desk, Demands demands, Beginnings beginnings, PlanFields.Maker fields, Manuscripts manuscripts) {
        this.desk = desk;
        this.words = desk.words();
        this.demands = demands;
        this.beginnings = beginnings;
        var supporters = new Supporters(beginnings.voiceOf(desk.person()), List.of(), words);
        form = new PlanForm(fields.fresh(desk), supporters, words);
        form.foot(start(), new RouterLink(words.of("campaign.form.cancel"), CampaignsView.class));
        recovery = new Recovery(manuscripts, Sheet.NEW, desk);
        recovery.watch(form, Optional.empty(), kept -> form.write(kept.mine()));
        templates = new TemplatePicker(beginnings, desk, this::propose);
        add(new PageHeader(words.of("campaign.start.title"), words.of("campaign.start.lead")), templates, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        demand(asked).ifPresent(demand -> form.carrying(Set.of(demand)));
        asked.getSingleParameter("template").map(TemplateId::new).ifPresent(templates::choose);
        asked.getSingleParameter("copy")
                .filter(Slug::valid)
                .map(Slug::new)
                .flatMap(slug -> beginnings.copyOf(slug, desk.person()))
                .ifPresent(plan -> {
                    templates.copied(plan);
                    propose(Optional.of(plan));
                });
    }

    private Optional<DemandId> demand(QueryParameters asked) {
        return asked.getSingleParameter("demand")
                .filter(Slug::valid)
                .map(DemandId::new)
                .filter(demand -> demands.byId(demand).isPresent());
    }

    private void propose(Optional<TemplatePlan> plan) {
        begun = plan;
        plan.ifPresent(written -> form.propose(written, beginnings.freeAddress(written.title())));
    }

    // Shut while it works, so that a second click starts no second campaign.
    private Button start() {
        var button = new Button(words.of("campaign.start.act"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            form.plan().ifPresent(this::start);
            button.setEnabled(true);
        });
        return button;
    }

    private void start(CampaignPlan plan) {
        try {
            beginnings.start(new StartCampaign(form.slug(), plan), begun, desk.person());
            recovery.stored();
            Notes.done(words.of("campaign.start.done"));
            getUI().ifPresent(ui -> ui.navigate(CampaignPaths.of(form.slug())));
        } catch (SlugTaken taken) {
            form.slugTaken();
        }
    }
}
