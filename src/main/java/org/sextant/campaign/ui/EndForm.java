package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.End;
import org.sextant.campaign.NotToMergeInto;
import org.sextant.campaign.Outcome;
import org.sextant.campaign.Reason;
import org.sextant.campaign.Turns;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;

/** Proposes to end a campaign: what came of it, where it goes on if it does, and why. */
class EndForm extends TurnForm {

    private final transient CampaignSummary campaign;
    private final transient Desk desk;
    private final transient Turns turns;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final Select<CampaignSummary> into = new Select<>();

    EndForm(CampaignSummary campaign, List<CampaignSummary> others, Desk desk, Turns turns, TurnTaking taking) {
        super(desk.words().of("campaign.end.title"), desk.words());
        this.campaign = campaign;
        this.desk = desk;
        this.turns = turns;
        saying(desk.words().of("campaign.end.text"));
        with(chooseOutcome()).with(chooseOther(others));
        var why = reason("campaign.end.why");
        checking(this::check);
        act("campaign.end.propose", why, reason -> propose(reason, taking))
                .addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        leave(taking.then());
    }

    private RadioButtonGroup<Outcome> chooseOutcome() {
        outcome.setLabel(desk.words().of("campaign.end.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> desk.words().of("campaign.outcome", one));
        outcome.addValueChangeListener(change -> into.setVisible(change.getValue() == Outcome.MERGED));
        return outcome;
    }

    private Select<CampaignSummary> chooseOther(List<CampaignSummary> others) {
        into.setLabel(desk.words().of("campaign.end.into"));
        into.setItems(others);
        into.setItemLabelGenerator(other -> other.title().in(desk.language()));
        into.setVisible(false);
        into.addClassName("wide");
        return into;
    }

    private void check(FieldErrors errors) {
        if (outcome.isEmpty()) {
            errors.at(outcome, desk.words().of("campaign.end.outcome.none"));
        } else if (into.isVisible() && into.isEmpty()) {
            errors.at(into, desk.words().of("campaign.end.into.none"));
        }
    }

    private void propose(Reason why, TurnTaking taking) {
        var end = into.isVisible() ? End.mergedInto(into.getValue().id()) : End.of(outcome.getValue());
        try {
            taking.take(() -> turns.proposeEnd(campaign.id(), end, why, desk.person()), "campaign.end.proposed");
        } catch (NotToMergeInto endedMeanwhile) {
            into.setErrorMessage(desk.words().of("campaign.end.into.gone"));
            into.setInvalid(true);
        }
    }
}
