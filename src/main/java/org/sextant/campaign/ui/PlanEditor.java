package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
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
import org.sextant.programme.NoSuchDemand;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.ui.Conflict;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Piece;
import org.sextant.shell.ui.Recovery;

/** Where the plan of a campaign is changed, by one person or by several at once. */
class PlanEditor extends Div {

    private final transient Desk desk;
    private final transient Campaigns campaigns;
    private final transient PlanReaders readers;
    private final transient List<Piece<Writing>> pieces;
    private final transient Recovery<Writing> recovery;
    private final PlanForm form;
    private transient CampaignSummary read;

    PlanEditor(CampaignSummary read, PlanForm form, Desk desk, Campaigns campaigns, Sharing sharing) {
        this.read = read;
        this.form = form;
        this.desk = desk;
        this.campaigns = campaigns;
        this.readers = sharing.readers();
        this.pieces = sharing.pieces();
        this.recovery =
                new Recovery<>(sharing.texts(), new TypedTexts.Sheet(read.id().toString()), Writing.class, desk);
        form.fill(read);
        recovery.watch(form, Optional.of(Writing.of(read)), this::take);
        form.foot(
                keepButton(),
                new RouterLink(
                        desk.words().of("campaign.form.cancel"),
                        CampaignView.class,
                        CampaignPaths.parameters(read, PlanTab.PATH)));
        add(readers.meet(read.id(), desk, () -> form.notice().changedByOthers(desk.words())), form);
    }

    /**
     * What it takes to write with others.
     *
     * @param pieces of the form, to compare two writings
     */
    record Sharing(PlanReaders readers, List<Piece<Writing>> pieces, TypedTexts texts) {}

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
        } catch (NoSuchDemand retired) {
            form.demandRetired();
            return;
        } catch (CampaignIncomplete incomplete) {
            form.incomplete(incomplete.missing());
            return;
        } catch (WrongStage endedMeanwhile) {
            form.over();
            return;
        }
        recovery.stored();
        new ChangeUndo(campaigns, desk).offer(read);
        var slug = form.slug();
        getUI().ifPresent(ui -> ui.navigate(CampaignPaths.of(slug)));
        readers.changed(read.id(), desk);
    }

    private void choose() {
        var theirs = campaigns.byId(read.id()).orElseThrow();
        if (theirs.stage() == Stage.ENDED) {
            form.over();
            return;
        }
        form.follow(theirs);
        if (!ask(Writing.of(read), theirs)) {
            store(theirs, form.writing());
        }
    }

    /** Asks which of two writings shall stand, where they differ. */
    private boolean ask(Writing begun, CampaignSummary theirs) {
        var versions = new Conflict.Versions<>(begun, Writing.of(theirs), form.writing());
        var differences = versions.differences(pieces);
        if (differences.isEmpty()) {
            return false;
        }
        form.tell(new Conflict<>(versions, differences, desk.words())
                .offering(chosen -> store(theirs, chosen), taken -> show(theirs, taken)));
        return true;
    }

    // Others may have changed the plan since it was typed.
    private void take(Recovery.Kept<Writing> kept) {
        form.write(kept.mine());
        form.follow(read);
        kept.begun().ifPresent(begun -> ask(begun, read));
    }

    private void store(CampaignSummary theirs, Writing chosen) {
        show(theirs, chosen);
        keep();
    }

    private void show(CampaignSummary theirs, Writing shown) {
        read = theirs;
        form.notice().clear();
        form.write(shown);
    }
}
