package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Turn;
import org.sextant.campaign.Turns;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.springframework.stereotype.Component;

/** What brings a campaign from one stage to the next, as buttons. One that cannot be taken back asks once more, one that needs a reason opens a form. */
@Component
class StageActs {

    private final Campaigns campaigns;
    private final Turns turns;
    private final DraftActs drafts;

    StageActs(Campaigns campaigns, Turns turns, DraftActs drafts) {
        this.campaigns = campaigns;
        this.turns = turns;
        this.drafts = drafts;
    }

    /**
     * The buttons for this person.
     *
     * @param life where a form opens
     */
    List<Button> offered(CampaignSummary campaign, Desk desk, LifePart life, TurnTaking taking) {
        if (campaign.life().discardedAt().isPresent()) {
            return List.of();
        }
        var offered = new ArrayList<Button>();
        for (var turn : Turn.values()) {
            if (turn.right().isPresent() && turns.isOpen(turn, campaign, desk.person())) {
                switch (turn) {
                    case SUBMIT_FOR_REVIEW -> offered.add(submit(campaign, desk, taking));
                    case TAKE_BACK -> offered.add(takeBack(campaign, desk, taking));
                    case GO_LIVE -> offered.addFirst(show(campaign, desk, taking));
                    case PAUSE -> offered.add(pause(campaign, desk, life, taking));
                    case RESUME -> offered.add(resume(campaign, desk, taking));
                    case PROPOSE_END -> end(campaign, desk, life, taking).ifPresent(offered::add);
                    // Decided upon where it is read.
                    case SEND_BACK, APPROVE, AGREE_TO_END, STOP_END, END -> {}
                }
            }
        }
        drafts.discarding(campaign, desk).ifPresent(offered::add);
        return offered;
    }

    private Button show(CampaignSummary campaign, Desk desk, TurnTaking taking) {
        var words = desk.words();
        if (!campaigns.missing(campaign.id()).isEmpty()) {
            return incomplete("campaign.show.act", desk);
        }
        var question = new Question(
                words.of("campaign.show.title"),
                words.of("campaign.show.text", "slug", campaign.slug().text()));
        var button = new ConfirmButton(
                words.of("campaign.show.act"),
                question,
                words,
                () -> taking.take(() -> campaigns.goLive(campaign.id(), desk.person()), "campaign.show.done"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button.harmless();
    }

    private Button submit(CampaignSummary campaign, Desk desk, TurnTaking taking) {
        return campaigns.missing(campaign.id()).isEmpty()
                ? button(
                        "campaign.review.act",
                        desk,
                        () -> taking.take(
                                () -> turns.submitForReview(campaign.id(), desk.person()), "campaign.review.done"))
                : incomplete("campaign.review.act", desk);
    }

    private static Button incomplete(String act, Desk desk) {
        return button(act, desk, () -> Notes.refused(desk.words().of("campaign.show.incomplete")));
    }

    private Button takeBack(CampaignSummary campaign, Desk desk, TurnTaking taking) {
        return button(
                "campaign.review.take-back",
                desk,
                () -> taking.take(() -> turns.takeBack(campaign.id(), desk.person()), "campaign.review.taken-back"));
    }

    private Button pause(CampaignSummary campaign, Desk desk, LifePart life, TurnTaking taking) {
        return button("campaign.pause.act", desk, () -> {
            var form = new TurnForm(desk.words().of("campaign.pause.title"), desk.words())
                    .saying(desk.words().of("campaign.pause.text"));
            var why = form.reason("campaign.pause.why");
            form.act(
                            "campaign.pause.do",
                            why,
                            reason -> taking.take(
                                    () -> turns.pause(campaign.id(), reason, desk.person()), "campaign.pause.done"))
                    .addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            form.leave(taking.then());
            life.begin(form);
        });
    }

    private Button resume(CampaignSummary campaign, Desk desk, TurnTaking taking) {
        var button = button(
                "campaign.resume.act",
                desk,
                () -> taking.take(() -> turns.resume(campaign.id(), desk.person()), "campaign.resume.done"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Optional<Button> end(CampaignSummary campaign, Desk desk, LifePart life, TurnTaking taking) {
        if (campaign.life().end().isPresent()) {
            return Optional.empty();
        }
        var button = button("campaign.end.act", desk, () -> {
            var others = campaigns.live().stream()
                    .filter(other -> !other.id().equals(campaign.id()))
                    .toList();
            life.begin(new EndForm(campaign, others, desk, turns, taking));
        });
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return Optional.of(button);
    }

    private static Button button(String act, Desk desk, Runnable then) {
        return new Button(desk.words().of(act), click -> then.run());
    }
}
