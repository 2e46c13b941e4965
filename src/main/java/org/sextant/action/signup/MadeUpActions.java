package org.sextant.action.signup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.sextant.action.ActionCard;
import org.sextant.action.Actions;
import org.sextant.action.Board;
import org.sextant.action.Figure;
import org.sextant.action.Figures;
import org.sextant.action.Result;
import org.sextant.campaign.CampaignSummary;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Slug;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans the actions of the demo's large campaign, by the same operations as real ones, each with its sign-ups in one transaction. */
@Component
@Profile("demo")
class MadeUpActions {

    private final Actions actions;
    private final Board board;
    private final MadeUpSignups signups;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MadeUpActions(Actions actions, Board board, MadeUpSignups signups, TransactionTemplate transactions, Clock clock) {
        this.actions = actions;
        this.board = board;
        this.signups = signups;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those that are there already stay as they are. */
    void fill(CampaignSummary campaign, CrowdFile file, Crowd crowd) {
        var known = board.of(campaign.id(), crowd.organizer()).stream()
                .map(ActionCard::slug)
                .collect(Collectors.toSet());
        for (var number = 0; number < crowd.actions(); number++) {
            var slug = new Slug("summer-" + number);
            if (!known.contains(slug)) {
                add(number, slug, campaign.id(), file, crowd);
            }
        }
    }

    private void add(int number, Slug slug, CampaignId campaign, CrowdFile file, Crowd crowd) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(crowd.day(number));
        var plan = file.action(number, day, crowd.inCharge(number));
        transactions.executeWithoutResult(_ -> {
            var by = crowd.organizer();
            var id = actions.plan(campaign, slug, plan, by);
            switch (crowd.fate(number)) {
                case PLANNED -> {}
                case WITHOUT_RESULT -> actions.open(id, by);
                case DONE -> {
                    actions.open(id, by);
                    actions.finish(id, new Result(Figures.of(Figure.ATTENDED, 10 + number % 90), file.came()), by);
                }
                case OPEN -> {
                    actions.open(id, by);
                    signups.add(id, crowd.signups(number));
                }
            }
        });
    }
}
