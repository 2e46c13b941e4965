package org.sextant.campaign.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Instant;
import java.util.Optional;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.ChangedMeanwhile;
import org.sextant.campaign.Drafts;
import org.sextant.campaign.HeldBack;
import org.sextant.campaign.NoSuchCampaign;
import org.sextant.campaign.Stage;
import org.sextant.campaign.Team;
import org.sextant.campaign.WrongStage;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.springframework.stereotype.Component;

/** Throws a draft away that was begun by mistake, and puts it back. */
@Component
class DraftActs {

    private final Drafts drafts;
    private final Team team;

    DraftActs(Drafts drafts, Team team) {
        this.drafts = drafts;
        this.team = team;
    }

    /** The button for who may throw this one away. */
    Optional<Button> discarding(CampaignSummary campaign, Desk desk) {
        if (campaign.stage() != Stage.DRAFT || !mayPlan(campaign, desk)) {
            return Optional.empty();
        }
        var button = new Button(desk.words().of("campaign.discard.act"), click -> discard(campaign, desk));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return Optional.of(button);
    }

    private boolean mayPlan(CampaignSummary campaign, Desk desk) {
        return team.allows(desk.person(), CampaignRight.PLAN, campaign.id());
    }

    /** Throws it away at once, and for a moment offers to undo that. */
    void discard(CampaignSummary campaign, Desk desk) {
        var words = desk.words();
        try {
            drafts.discard(campaign.id(), desk.person());
            UI.getCurrentOrThrow().navigate(CampaignPaths.ALL);
            Notes.done(
                    words.of("campaign.discard.done", "title", campaign.title().in(words.language())),
                    words,
                    () -> putBack(campaign, desk));
        } catch (HeldBack something) {
            Notes.refused(words.of("campaign.discard.held-back"));
        } catch (WrongStage | ChangedMeanwhile overtaken) {
            Notes.refused(words.of("campaign.changed-meanwhile"));
        }
    }

    /** Above one that was thrown away: until when it can be put back. */
    TurnForm discarded(CampaignSummary campaign, Desk desk) {
        var words = desk.words();
        var at = campaign.life().discardedAt().orElseThrow();
        var form = new TurnForm(words.of("campaign.discarded.title", "day", day(at, campaign, words)), words)
                .saying(words.of("campaign.discarded.text", "day", lastDay(campaign, words)));
        form.addClassName("warn");
        return mayPlan(campaign, desk)
                ? form.mainAct("campaign.discarded.put-back", () -> putBack(campaign, desk))
                : form;
    }

    /** Until when it can be put back. */
    static String lastDay(CampaignSummary campaign, Words words) {
        var at = campaign.life().discardedAt().orElseThrow();
        return day(at.plus(Drafts.CAN_BE_PUT_BACK), campaign, words);
    }

    private static String day(Instant moment, CampaignSummary campaign, Words words) {
        return words.date(moment, campaign.zone());
    }

    private void putBack(CampaignSummary campaign, Desk desk) {
        try {
            drafts.putBack(campaign.id(), desk.person());
            UI.getCurrentOrThrow().navigate(CampaignPaths.of(campaign.slug()));
            Notes.done(desk.words().of("campaign.discarded.back"));
        } catch (NoSuchCampaign erased) {
            Notes.refused(desk.words().of("shell.undo.late"));
        } catch (ChangedMeanwhile overtaken) {
            Notes.refused(desk.words().of("campaign.changed-meanwhile"));
        }
    }
}
