package org.sextant.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.sextant.action.ActionPlan;
import org.sextant.action.ActionSummary;
import org.sextant.action.ChangedMeanwhile;
import org.sextant.action.NotOfTheTeam;
import org.sextant.action.ResultNamesThePlace;
import org.sextant.action.SlotTaken;
import org.sextant.action.SlugTaken;
import org.sextant.action.TooFewPlaces;
import org.sextant.action.WrongState;
import org.sextant.action.ui.form.Choices;
import org.sextant.action.ui.form.PlanForm;
import org.sextant.action.ui.form.PlanWriting;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.WrongStage;
import org.sextant.shell.ui.Conflict;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Recovery;
import org.sextant.vocabulary.Slug;

/** Where an action is changed, by one person or by several at once. */
class ActionEditor extends Div {

    private final CampaignSummary campaign;
    private final Desk desk;
    private final WritingTogether together;
    private final Recovery<PlanWriting> recovery;
    private final PlanForm form;
    private ActionSummary read;

    ActionEditor(CampaignSummary campaign, ActionSummary read, Choices choices, Desk desk, WritingTogether together) {
        this.campaign = campaign;
        this.read = read;
        this.desk = desk;
        this.together = together;
        form = new PlanForm(choices, desk.words(), this::save);
        form.show(read);
        recovery = together.recovery("act-" + read.card().id(), desk);
        recovery.watch(form, Optional.of(form.writing()), this::take);
        add(together.hereToo(read, desk, () -> form.notice().changedByOthers(desk.words())), form);
    }

    private void save(Slug slug, ActionPlan plan) {
        try {
            together.change(read, slug, plan, desk);
        } catch (ChangedMeanwhile overtaken) {
            var theirs = together.stored(read, desk);
            if (!ask(form.writing(read), theirs)) {
                store(theirs, form.writing());
            }
            return;
        }
        recovery.stored();
        var before = read;
        var changed = together.stored(before, desk);
        Notes.done(desk.words().of("action.form.changed"), desk.words(), () -> putBack(before, changed));
        UI.getCurrentOrThrow().navigate(ActionPath.of(campaign, slug));
        together.changed(before);
    }

    private void putBack(ActionSummary before, ActionSummary changed) {
        try {
            together.putBack(changed, before, desk);
            Notes.done(desk.words().of("action.form.put-back"));
            together.changed(before);
        } catch (ChangedMeanwhile
                | SlugTaken
                | SlotTaken
                | TooFewPlaces
                | NotOfTheTeam
                | WrongState
                | WrongStage
                | ResultNamesThePlace late) {
            Notes.refused(desk.words().of("action.form.undo.late"));
        }
        UI.getCurrentOrThrow()
                .navigate(ActionPath.of(
                        campaign, together.stored(before, desk).card().slug()));
    }

    /** Asks which of two writings shall stand, where they differ. */
    private boolean ask(PlanWriting begun, ActionSummary theirs) {
        var versions = new Conflict.Versions<>(begun, form.writing(theirs), form.writing());
        var differences = versions.differences(form.pieces());
        if (differences.isEmpty()) {
            return false;
        }
        form.tell(new Conflict<>(versions, differences, desk.words())
                .offering(chosen -> store(theirs, chosen), taken -> show(theirs, taken)));
        return true;
    }

    // Others may have changed the action since it was typed.
    private void take(Recovery.Kept<PlanWriting> kept) {
        form.write(kept.mine());
        kept.begun().ifPresent(begun -> ask(begun, read));
    }

    private void store(ActionSummary theirs, PlanWriting chosen) {
        show(theirs, chosen);
        form.save();
    }

    // The address follows theirs once the public knows it.
    private void show(ActionSummary theirs, PlanWriting shown) {
        read = theirs;
        form.notice().clear();
        form.show(theirs);
        form.write(theirs.slugFixed() ? form.addressed(shown, theirs) : shown);
    }
}
