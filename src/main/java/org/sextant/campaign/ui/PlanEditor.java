package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignIncomplete;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.ChangedMeanwhile;
import org.sextant.campaign.SlugTaken;
import org.sextant.campaign.Stage;
import org.sextant.campaign.WrongStage;
import org.sextant.campaign.manuscript.Manuscripts;
import org.sextant.campaign.manuscript.Sheet;
import org.sextant.member.Organisations;
import org.sextant.shell.ui.Company;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** Where the plan of a campaign is changed, by one person or by several at once. */
class PlanEditor extends Div {

    private final transient Desk desk;
    private final transient Campaigns campaigns;
    private final transient Company company;
    private final transient Organisations organisations;
    private final transient List<Piece> pieces;
    private final transient Recovery recovery;
    private final PlanForm form;
    private transient CampaignSummary read;

    PlanEditor(CampaignSummary read, PlanForm form, Desk desk, Campaigns campaigns, Sharing sharing) {
        this.read = read;
        this.form = form;
        this.desk = desk;
        this.campaigns = campaigns;
        this.company = sharing.company();
        this.organisations = sharing.organisations();
        this.pieces = sharing.pieces();
        this.recovery = new Recovery(sharing.manuscripts(), Sheet.of(read.id()), desk);
        form.fill(read);
        recovery.watch(form, Optional.of(Writing.of(read)), this::take);
        form.foot(
                keepButton(),
                new RouterLink(
                        desk.words().of("campaign.form.cancel"),
                        CampaignView.class,
                        CampaignPaths.parameters(read, PlanTab.PATH)));
        add(company.hereToo(thing(), desk, this::changedByOthers), form);
    }

    /**
     * What it takes to write with others.
     *
     * @param pieces of the form, to compare two writings
     */
    record Sharing(Company company, Organisations organisations, List<Piece> pieces, Manuscripts manuscripts) {}

    private String thing() {
        return "plan/" + read.id();
    }

    private void changedByOthers() {
        var said = new Div(new Paragraph(desk.words().of("campaign.conflict.just-now")));
        said.addClassName("banner");
        said.getElement().setAttribute("role", "status");
        form.hint(said);
    }

    private Button keepButton() {
        var button = new Button(desk.words().of("campaign.edit.act"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            keep();
            button.setEnabled(true);
        });
        return button;
    }

    private void keep() {
        form.plan().ifPresent(this::keep);
    }

    private void keep(CampaignPlan plan) {
        try {
            campaigns.change(read, form.slug(), plan, desk.person());
        } catch (ChangedMeanwhile overtaken) {
            choose();
            return;
        } catch (SlugTaken taken) {
            form.slugTaken();
            return;
        } catch (CampaignIncomplete incomplete) {
            form.incomplete(incomplete.missing());
            return;
        } catch (WrongStage endedMeanwhile) {
            form.over();
            return;
        }
        recovery.stored();
        Notes.done(desk.words().of("campaign.edit.done"));
        var slug = form.slug();
        getUI().ifPresent(ui -> ui.navigate(CampaignPaths.of(slug)));
        company.changed(thing());
    }

    private void choose() {
        var theirs = campaigns.byId(read.id()).orElseThrow();
        if (theirs.stage() == Stage.ENDED) {
            form.over();
            return;
        }
        form.follow(theirs, organisations.byIds(theirs.organisations()));
        if (!ask(Writing.of(read), theirs)) {
            store(theirs, form.writing());
        }
    }

    /** Asks which of two writings shall stand, where they differ. */
    private boolean ask(Writing begun, CampaignSummary theirs) {
        var versions = new Conflict.Versions(begun, Writing.of(theirs), form.writing());
        var differences = versions.differences(pieces);
        if (differences.isEmpty()) {
            return false;
        }
        form.tell(new Conflict(versions, differences, desk.words())
                .offering(chosen -> store(theirs, chosen), taken -> show(theirs, taken)));
        return true;
    }

    // Others may have changed the plan since it was typed.
    private void take(Recovery.Kept kept) {
        form.write(kept.mine());
        form.follow(read, List.of());
        kept.begun().ifPresent(begun -> ask(begun, read));
    }

    private void store(CampaignSummary theirs, Writing chosen) {
        show(theirs, chosen);
        keep();
    }

    private void show(CampaignSummary theirs, Writing shown) {
        read = theirs;
        form.tellNothing();
        form.write(shown);
    }
}
