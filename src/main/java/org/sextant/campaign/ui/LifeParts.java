package org.sextant.campaign.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.PastTurn;
import org.sextant.campaign.Stage;
import org.sextant.campaign.Turn;
import org.sextant.campaign.Turns;
import org.sextant.member.People;
import org.sextant.member.PersonSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.springframework.stereotype.Component;

/** Finds out what a person should know about a campaign's stage, and what of it waits for them. */
@Component
class LifeParts {

    private final Turns turns;
    private final Campaigns campaigns;
    private final People people;
    private final DraftActs drafts;

    LifeParts(Turns turns, Campaigns campaigns, People people, DraftActs drafts) {
        this.turns = turns;
        this.campaigns = campaigns;
        this.people = people;
        this.drafts = drafts;
    }

    LifePart of(CampaignSummary campaign, Desk desk, TurnTaking taking) {
        if (campaign.life().discardedAt().isPresent()) {
            return new LifePart(List.of(drafts.discarded(campaign, desk)));
        }
        var history = turns.of(campaign.id(), desk.person());
        var now = new ArrayList<TurnForm>();
        switch (campaign.stage()) {
            case DRAFT -> sentBack(history, desk.words()).ifPresent(now::add);
            case IN_REVIEW -> now.add(review(campaign, desk, taking));
            case LIVE -> {}
            case PAUSED -> paused(history, campaign, desk.words()).ifPresent(now::add);
            case ENDED -> ended(campaign, desk.words()).ifPresent(now::add);
        }
        if (campaign.stage() != Stage.ENDED && campaign.life().end().isPresent()) {
            now.add(ending(campaign, history, desk, taking));
        }
        return new LifePart(now);
    }

    private Optional<TurnForm> sentBack(List<PastTurn> history, Words words) {
        return history.stream()
                .findFirst()
                .filter(last -> last.turn() == Turn.SEND_BACK)
                .map(last -> warning(words.of("campaign.review.sent-back", "name", name(last, words)), last, words));
    }

    private Optional<TurnForm> paused(List<PastTurn> history, CampaignSummary campaign, Words words) {
        return latest(history, turn -> turn == Turn.PAUSE).map(pause -> {
            var day = words.date(pause.at(), campaign.zone());
            return warning(words.of("campaign.paused", "name", name(pause, words), "day", day), pause, words)
                    .saying(words.of("campaign.paused.text"));
        });
    }

    private static TurnForm warning(String firstWords, PastTurn turn, Words words) {
        var form = new TurnForm(firstWords, words);
        form.addClassName("warn");
        turn.why().ifPresent(form::quoting);
        return form;
    }

    private TurnForm review(CampaignSummary campaign, Desk desk, TurnTaking taking) {
        var words = desk.words();
        if (!turns.isOpen(Turn.APPROVE, campaign, desk.person())) {
            return new TurnForm(words.of("campaign.review.waits"), words).saying(words.of("campaign.second.who"));
        }
        var form = new TurnForm(words.of("campaign.review.asked", "name", asker(campaign)), words)
                .saying(words.of("campaign.review.asked.text"));
        var why = form.reason("campaign.review.back.why");
        form.mainAct(
                "campaign.review.agree",
                () -> taking.take(() -> turns.approve(campaign, desk.person()), "campaign.show.done"));
        form.act(
                "campaign.review.back",
                why,
                reason -> taking.take(
                        () -> turns.sendBack(campaign.id(), reason, desk.person()), "campaign.review.back.done"));
        return form;
    }

    private TurnForm ending(CampaignSummary campaign, List<PastTurn> history, Desk desk, TurnTaking taking) {
        var words = desk.words();
        var form = new TurnForm(firstWords(campaign, desk), words).saying(outcome(campaign, words));
        form.addClassName("warn");
        latest(history, turn -> turn == Turn.PROPOSE_END).flatMap(PastTurn::why).ifPresent(form::quoting);
        var agreed = campaign.life().endsAt().isPresent();
        var agrees = !agreed && turns.isOpen(Turn.AGREE_TO_END, campaign, desk.person());
        form.saying(words.of(agreed ? "campaign.ending.stoppable" : "campaign.second.who"));
        if (turns.isOpen(Turn.STOP_END, campaign, desk.person())) {
            var why = form.reason("campaign.ending.stop.why");
            if (agrees) {
                form.mainAct(
                        "campaign.ending.agree",
                        () -> taking.take(() -> turns.agreeToEnd(campaign, desk.person()), "campaign.ending.agreed"));
            }
            form.act(
                    "campaign.ending.stop",
                    why,
                    reason -> taking.take(
                            () -> turns.stopEnd(campaign.id(), reason, desk.person()), "campaign.ending.stopped"));
        }
        return form;
    }

    private String firstWords(CampaignSummary campaign, Desk desk) {
        var words = desk.words();
        return campaign.life()
                .endsAt()
                .map(at -> words.of("campaign.ending.at", "moment", words.moment(at, desk.zone())))
                .orElseGet(() -> words.of("campaign.ending.proposed", "name", asker(campaign)));
    }

    private Optional<TurnForm> ended(CampaignSummary campaign, Words words) {
        return campaign.life()
                .endedAt()
                .map(at -> new TurnForm(words.of("campaign.ended", "day", words.date(at, campaign.zone())), words)
                        .saying(outcome(campaign, words)));
    }

    private String outcome(CampaignSummary campaign, Words words) {
        return campaign.life()
                .end()
                .map(end -> Ends.said(end, campaigns, words))
                .orElse("");
    }

    private String asker(CampaignSummary campaign) {
        return campaign.life()
                .askedBy()
                .flatMap(people::byId)
                .map(PersonSummary::name)
                .orElse("");
    }

    private String name(PastTurn turn, Words words) {
        return people.byId(turn.by()).map(PersonSummary::name).orElseGet(() -> words.of("member.kept.gone"));
    }

    private static Optional<PastTurn> latest(List<PastTurn> history, Predicate<Turn> wanted) {
        return history.stream().filter(past -> wanted.test(past.turn())).findFirst();
    }
}
