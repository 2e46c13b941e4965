package org.sextant.treaty.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.sextant.member.AuditTrail;
import org.sextant.member.FactSettled;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Reach;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.treaty.TreatyRight;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recommendations that people record. What one person recorded is public once a second one has confirmed it.
 *
 * <p>Each operation with {@code by} throws {@link NotPermitted} unless {@code by} holds a mandate for it on the platform, or to record for the State in question.
 */
@Service
@Transactional
public class Recommendations {

    /** More confirmed ones than this are not shown. */
    public static final int MOST = 5_000;

    /** Of those that wait, and of the latest. */
    public static final int MOST_LISTED = 100;

    private final RecommendationRepository recommendations;
    private final Mandates mandates;
    private final AuditTrail audit;
    private final Clock clock;
    private final Ids ids;

    Recommendations(
            RecommendationRepository recommendations, Mandates mandates, AuditTrail audit, Clock clock, Ids ids) {
        this.recommendations = recommendations;
        this.mandates = mandates;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Writes a recommendation down, for a second person to confirm.
     *
     * @throws RecommendationInTheFuture if it is later than today, wherever today began first
     */
    public RecommendationId record(RecordRecommendation made, PersonId by) {
        var id = RecommendationId.fresh(ids);
        note(by, made.state(), "treaty-recommendation-recorded", id);
        if (made.madeOn().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX))) {
            throw new RecommendationInTheFuture();
        }
        recommendations.saveAndFlush(new Recommendation(id, made, by, clock.instant()));
        return id;
    }

    /**
     * Makes it public.
     *
     * @throws SecondPersonNeeded if {@code by} recorded it
     * @throws FactSettled if it was confirmed or taken back before
     */
    public void confirm(RecommendationId id, PersonId by) {
        audit.note(by, mandates.require(by, TreatyRight.CONFIRM), "treaty-recommendation-confirmed", id.toString());
        var recommendation = find(id);
        recommendation.confirm(by, clock.instant());
        recommendations.saveAndFlush(recommendation);
    }

    /**
     * Takes one back that was wrong, also a public one.
     *
     * @throws FactSettled if it was taken back before
     */
    public void strike(RecommendationId id, PersonId by) {
        var recommendation = find(id);
        note(by, recommendation.summary().made().state(), "treaty-recommendation-struck", id);
        recommendation.strike(clock.instant());
        recommendations.saveAndFlush(recommendation);
    }

    /** What everybody may know: the confirmed ones, the latest first. */
    @Transactional(readOnly = true)
    public List<RecommendationSummary> confirmed() {
        return summaries(recommendations.findConfirmed(Limit.of(MOST)));
    }

    /** What waits for a second person, the oldest first. */
    @Transactional(readOnly = true)
    public List<RecommendationSummary> waiting(PersonId by) {
        var reach = reading(by);
        var most = Limit.of(MOST_LISTED);
        return summaries(
                reach.everywhere()
                        ? recommendations.findWaiting(most)
                        : recommendations.findWaiting(reach.places(), most));
    }

    /** What was confirmed or taken back, recorded last first. */
    @Transactional(readOnly = true)
    public List<RecommendationSummary> settled(PersonId by) {
        var reach = reading(by);
        var most = Limit.of(MOST_LISTED);
        return summaries(
                reach.everywhere()
                        ? recommendations.findSettled(most)
                        : recommendations.findSettled(reach.places(), most));
    }

    // Who records for a State sees what was recorded of it, and of no other.
    private Reach reading(PersonId by) {
        if (mandates.allows(by, TreatyRight.CONFIRM)) {
            return Reach.EVERYWHERE;
        }
        var reach = Reach.of(mandates.of(by), TreatyRight.RECORD);
        if (reach.isNowhere()) {
            throw new NotPermitted(TreatyRight.CONFIRM);
        }
        return reach;
    }

    private void note(PersonId by, CountryCode state, String act, RecommendationId id) {
        audit.note(by, mandates.require(by, TreatyRight.RECORD, Scope.of(state)), act, id.toString());
    }

    private Recommendation find(RecommendationId id) {
        return recommendations.findById(id).orElseThrow(NoSuchRecommendation::new);
    }

    private static List<RecommendationSummary> summaries(List<Recommendation> found) {
        return found.stream().map(Recommendation::summary).toList();
    }
}
