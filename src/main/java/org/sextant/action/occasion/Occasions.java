package org.sextant.action.occasion;

import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionPlan;
import org.sextant.action.Actions;
import org.sextant.action.Agenda;
import org.sextant.member.NotPermitted;
import org.sextant.observatory.PublicReports;
import org.sextant.observatory.ReportSummary;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.ReportId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which action began at which report. Nothing is told of a report that is not shown, nor of a sensitive action: the report would say where it is. */
@Service
@Transactional
public class Occasions {

    /** More actions of one report than this are not shown. */
    public static final int MOST = 5;

    private static final int MOST_LOOKED_AT = 50;

    private final OccasionRepository occasions;
    private final Actions actions;
    private final Agenda agenda;
    private final PublicReports reports;

    Occasions(OccasionRepository occasions, Actions actions, Agenda agenda, PublicReports reports) {
        this.occasions = occasions;
        this.actions = actions;
        this.agenda = agenda;
        this.reports = reports;
    }

    /**
     * Plans an action that begins at a report. Where the report has been taken down meanwhile, the action is planned all the same.
     *
     * @throws NotPermitted unless {@code by} may plan in the campaign
     */
    public ActionId plan(CampaignId campaign, Slug slug, ActionPlan plan, ReportId report, PersonId by) {
        var action = actions.plan(campaign, slug, plan, by);
        reports.byId(report).ifPresent(shown -> occasions.saveAndFlush(new Occasion(action, shown.id())));
        return action;
    }

    /** The report at which the action began, as long as everybody reads it. */
    @Transactional(readOnly = true)
    public Optional<ReportSummary> of(ActionId action) {
        return occasions
                .findById(action)
                .filter(occasion -> !told(List.of(action)).isEmpty())
                .flatMap(occasion -> reports.byId(occasion.report()));
    }

    /** The actions that everybody may know and that began at the report, the latest first. */
    @Transactional(readOnly = true)
    public List<ActionCard> startedFrom(ReportId report) {
        var ids = occasions.of(report, Limit.of(MOST_LOOKED_AT)).stream()
                .map(Occasion::action)
                .toList();
        return told(ids).stream().limit(MOST).toList();
    }

    private List<ActionCard> told(List<ActionId> ids) {
        return agenda.known(ids).stream()
                .filter(card -> !card.outline().sensitive())
                .toList();
    }
}
