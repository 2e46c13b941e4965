package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.SlugTaken;
import org.sextant.campaign.StartCampaign;
import org.sextant.campaign.template.TemplateId;
import org.sextant.campaign.template.TemplatePlan;
import org.sextant.programme.NoSuchDemand;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.shell.ui.Recovery;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Slug;

/**
 * Starts a campaign. In the address, {@code ?demand=} chooses the first demand, or {@code ?principle=} that of its demands which has come least far,
 * {@code ?place=} whose State it asks, {@code ?template=} a template to begin with, {@code ?copy=} another campaign.
 */
@Route(CampaignPaths.NEW)
@PermitAll
class NewCampaignView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Words words;
    private final transient FirstDemand first;
    private final transient Beginnings beginnings;
    private final transient Recovery<Writing> recovery;
    private final PlanForm form;
    private final TemplatePicker templates;
    private transient Optional<TemplatePlan> begun = Optional.empty();
    private transient Writing untouched;

    NewCampaignView(Desk desk, FirstDemand first, Beginnings beginnings, PlanFields.Maker fields, TypedTexts texts) {
        this.desk = desk;
        this.words = desk.words();
        this.first = first;
        this.beginnings = beginnings;
        var supporters = new Supporters(beginnings.voiceOf(desk.person()), words);
        form = new PlanForm(fields.fresh(desk), supporters, words);
        form.foot(start(), new RouterLink(words.of("campaign.form.cancel"), CampaignsView.class));
        recovery = new Recovery<>(texts, new TypedTexts.Sheet("new"), Writing.class, desk);
        recovery.watch(form, Optional.empty(), kept -> form.write(kept.mine()));
        untouched = form.writing();
        templates = new TemplatePicker(beginnings, desk, this::propose);
        add(new PageHeader(words.of("campaign.start.title"), words.of("campaign.start.lead")), templates, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var place = asked.getSingleParameter("place").flatMap(CountryCode::parse);
        first.of(asked, place).ifPresent(demand -> form.carrying(Set.of(demand)));
        place.ifPresent(form::asking);
        untouched = form.writing();
        asked.getSingleParameter("template").map(TemplateId::new).ifPresent(templates::choose);
        asked.getSingleParameter("copy")
                .flatMap(Slug::parse)
                .flatMap(slug -> beginnings.copyOf(slug, desk.person()))
                .ifPresent(copy -> {
                    templates.copied(copy);
                    propose(Optional.of(copy.plan()));
                });
    }

    private void propose(Optional<TemplatePlan> plan) {
        var mine = form.writing();
        var before = begun;
        var chosen = templates.chosenBefore();
        var typed = !mine.equals(untouched);
        begun = plan;
        plan.ifPresent(written -> form.propose(written, beginnings.freeAddress(written.title())));
        untouched = form.writing();
        if (plan.isPresent() && typed) {
            Notes.done(words.of("template.proposed"), words, () -> {
                begun = before;
                templates.goBackTo(chosen);
                form.write(mine);
            });
        }
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
            var started = beginnings.start(new StartCampaign(form.slug(), plan), begun, desk.person());
            recovery.stored();
            Notes.done(words.of("campaign.start.done"), words, () -> beginnings.discard(started, desk));
            getUI().ifPresent(ui -> ui.navigate(CampaignPaths.of(form.slug())));
        } catch (SlugTaken taken) {
            form.slugTaken();
        } catch (NoSuchDemand retired) {
            form.demandRetired();
        }
    }
}
