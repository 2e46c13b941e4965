package org.sextant.action.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.sextant.action.ActionSummary;
import org.sextant.action.Actions;
import org.sextant.action.occasion.Occasions;
import org.sextant.action.ui.form.PlanForm;
import org.sextant.action.ui.form.Saving;
import org.sextant.campaign.CampaignSummary;
import org.sextant.observatory.ReportSummary;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.springframework.stereotype.Component;

/** Hands out the form, and takes what was written in it to the actions. */
@Component
class Planning {

    private final Actions actions;
    private final PlanChoices choices;
    private final Occasions occasions;
    private final Beginning beginning;
    private final WritingTogether together;

    Planning(Actions actions, PlanChoices choices, Occasions occasions, Beginning beginning, WritingTogether together) {
        this.actions = actions;
        this.choices = choices;
        this.occasions = occasions;
        this.beginning = beginning;
        this.together = together;
    }

    /** An empty form, for an action that is not there yet; what was typed into it and not stored is offered again. */
    PlanForm begin(CampaignSummary campaign, Desk desk) {
        return begin(campaign, desk, (slug, plan) -> actions.plan(campaign.id(), slug, plan, desk.person()));
    }

    /** The same for an action that begins at a report, filled with what the report says. */
    PlanForm beginAt(ReportSummary report, CampaignSummary campaign, Desk desk) {
        var form = begin(
                campaign, desk, (slug, plan) -> occasions.plan(campaign.id(), slug, plan, report.id(), desk.person()));
        return form.suggest(
                beginning.title(report, campaign.languages()), report.text().place());
    }

    private PlanForm begin(CampaignSummary campaign, Desk desk, Saving saving) {
        var recovery = together.recovery("act+" + campaign.id(), desk);
        var form = new PlanForm(choices.of(campaign, desk), desk.words(), (slug, plan) -> {
            saving.save(slug, plan);
            recovery.stored();
            Notes.done(desk.words().of("action.form.planned"));
            UI.getCurrentOrThrow().navigate(ActionPath.of(campaign, slug));
        });
        recovery.watch(form, Optional.empty(), kept -> form.write(kept.mine()));
        return form;
    }

    ActionEditor change(CampaignSummary campaign, ActionSummary action, Desk desk) {
        return new ActionEditor(campaign, action, choices.of(campaign, desk), desk, together);
    }
}
