package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import org.sextant.campaign.CampaignIncomplete;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Team;
import org.sextant.campaign.WrongStage;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.springframework.stereotype.Component;

/** What brings a campaign from one stage to the next. Neither step leads back, so each button asks once more. */
@Component
class StageActs {

    private final Campaigns campaigns;
    private final Team team;

    StageActs(Campaigns campaigns, Team team) {
        this.campaigns = campaigns;
        this.team = team;
    }

    /**
     * The buttons for this person.
     *
     * @param then shows the campaign as it is after one of them
     */
    List<Button> offered(CampaignSummary campaign, Desk desk, Runnable then) {
        if (!team.allows(desk.person(), CampaignRight.PLAN, campaign.id())) {
            return List.of();
        }
        return switch (campaign.stage()) {
            case DRAFT -> List.of(show(campaign, desk, then));
            case LIVE -> List.of(end(campaign, desk, then));
            case ENDED -> List.of();
        };
    }

    private Button show(CampaignSummary campaign, Desk desk, Runnable then) {
        var words = desk.words();
        if (!campaigns.missing(campaign.id()).isEmpty()) {
            return new Button(
                    words.of("campaign.show.act"), click -> Notes.refused(words.of("campaign.show.incomplete")));
        }
        var question = new Question(
                words.of("campaign.show.title"),
                words.of("campaign.show.text", "slug", campaign.slug().text()));
        var button = new ConfirmButton(words.of("campaign.show.act"), question, words, () -> {
            try {
                campaigns.goLive(campaign.id(), desk.person());
                Notes.done(words.of("campaign.show.done"));
            } catch (CampaignIncomplete | WrongStage changedMeanwhile) {
                Notes.refused(words.of("campaign.changed-meanwhile"));
            }
            then.run();
        });
        button.removeThemeVariants(ButtonVariant.LUMO_ERROR);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button end(CampaignSummary campaign, Desk desk, Runnable then) {
        var words = desk.words();
        var question = new Question(words.of("campaign.end.title"), words.of("campaign.end.text"));
        return new ConfirmButton(words.of("campaign.end.act"), question, words, () -> {
            try {
                campaigns.end(campaign.id(), desk.person());
                Notes.done(words.of("campaign.end.done"));
            } catch (WrongStage changedMeanwhile) {
                Notes.refused(words.of("campaign.changed-meanwhile"));
            }
            then.run();
        });
    }
}
