package org.sextant.observatory;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sextant.member.NotPermitted;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.ReportId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports as they come in, and what two moderators make of them. Whoever moderates one place alone has to do with the reports of that place, and learns of no others; one of the two
 * moderates the whole platform. Everybody else reads {@link PublicReports}.
 */
@Service
@Transactional
public class Reports {

    /** A moderator sees no more than this at once. */
    public static final int MOST_TO_READ = 50;

    /** So many that are shown stand on one page of a moderator. */
    public static final int SHOWN_ON_A_PAGE = 20;

    static final int MOST_WAITING = 500;
    static final int MOST_WAITING_OF_ONE = 20;

    /** What two moderators have not agreed to by then is erased. */
    static final Duration WAITS = Duration.ofDays(60);

    /** What came of a report. */
    public enum Reception {
        /** Two moderators will read it. */
        WAITS,
        /** So many wait already that nothing more is taken. */
        NO_ROOM
    }

    private final ReportRepository reports;
    private final Moderators moderators;
    private final Clock clock;
    private final Ids ids;

    Reports(ReportRepository reports, Moderators moderators, Clock clock, Ids ids) {
        this.reports = reports;
        this.moderators = moderators;
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps a report until two moderators have read it. The caller has looked for what leads to a person. */
    public Reception file(ReportText text) {
        if (reports.countWaiting() >= MOST_WAITING) {
            return Reception.NO_ROOM;
        }
        reports.saveAndFlush(new Report(ReportId.fresh(ids), text, clock.instant()));
        return Reception.WAITS;
    }

    /** The same for a member, whom nobody is told of. One person waits for answers to so many at once. */
    public Reception file(ReportText text, PersonId by) {
        if (reports.countWaiting() >= MOST_WAITING || reports.countWaitingOf(by) >= MOST_WAITING_OF_ONE) {
            return Reception.NO_ROOM;
        }
        reports.saveAndFlush(new Report(ReportId.fresh(ids), text, by, clock.instant()));
        return Reception.WAITS;
    }

    /** Whether this person is one of those who decide. */
    @Transactional(readOnly = true)
    public boolean moderates(PersonId person) {
        return !moderators.reach(person).isNowhere();
    }

    /**
     * What waits for a first or a second moderator, the oldest first.
     *
     * @throws NotPermitted unless {@code by} moderates the platform or a place
     */
    @Transactional(readOnly = true)
    public List<ReportSummary> waiting(PersonId by) {
        var reach = moderators.require(by);
        var most = Limit.of(MOST_TO_READ);
        return PublicReports.summaries(
                reach.everywhere() ? reports.findWaiting(most) : reports.findWaiting(reach.places(), most));
    }

    /** The places of which something waits. */
    @Transactional(readOnly = true)
    public List<CountryCode> placesWaiting() {
        return reports.placesWaiting().stream().map(CountryCode::new).toList();
    }

    /** Whether this waits for somebody else than this moderator: who has agreed is no second one, nor are two who moderate nothing but the place. */
    @Transactional(readOnly = true)
    public boolean takesAnother(ReportSummary report, PersonId by) {
        return report.firstRead().filter(by::equals).isPresent() || moderators.areBothNear(by, report.firstRead());
    }

    /**
     * What everybody reads, to be taken down if need be; what was sent last comes first.
     *
     * @param page from 0
     * @throws NotPermitted unless {@code by} moderates the platform or a place
     */
    @Transactional(readOnly = true)
    public Slice<ReportSummary> shown(PersonId by, int page) {
        var reach = moderators.require(by);
        var asked = PageRequest.of(page, SHOWN_ON_A_PAGE);
        return (reach.everywhere() ? reports.findShown(asked) : reports.findShownOf(reach.places(), asked))
                .map(Report::summary);
    }

    /**
     * Agrees that nothing in it leads to a person. With the second moderator everybody can read it.
     *
     * @return whether everybody can read it now
     * @throws NotPermitted unless {@code by} moderates the platform or a place
     * @throws SecondPersonNeeded if {@code by} agreed before, or wrote it, or if neither of the two moderates the platform
     * @throws NoSuchReport if it was refused meanwhile, or tells of a place that {@code by} does not moderate
     */
    public boolean agree(ReportId id, PersonId by) {
        var report = decide(id, by, "report-agreed");
        if (moderators.areBothNear(by, report.summary().firstRead())) {
            throw new SecondPersonNeeded();
        }
        report.agree(by);
        return reports.saveAndFlush(report).isShown();
    }

    /**
     * Says what the report led to.
     *
     * @throws NotPermitted unless {@code by} moderates the platform or a place
     * @throws NoSuchReport if it was refused meanwhile, or tells of a place that {@code by} does not moderate
     */
    public void leadTo(ReportId id, Optional<DemandId> demand, Optional<Slug> action, PersonId by) {
        var report = decide(id, by, "report-led-on");
        report.leadTo(demand, action);
        reports.saveAndFlush(report);
    }

    /**
     * Erases it, also when everybody has read it.
     *
     * @throws NotPermitted unless {@code by} moderates the platform or a place
     * @throws NoSuchReport if it was refused before, or tells of a place that {@code by} does not moderate
     */
    public void refuse(ReportId id, PersonId by) {
        reports.delete(decide(id, by, "report-refused"));
    }

    void eraseWhatNobodyDecided() {
        reports.eraseWaiting(clock.instant().minus(WAITS));
    }

    private Report decide(ReportId id, PersonId by, String act) {
        var reach = moderators.require(by);
        // Of other places not even that there is one.
        var report = reports.lock(id)
                .filter(found -> reach.includes(found.summary().text().place()))
                .orElseThrow(NoSuchReport::new);
        moderators.note(by, report, act);
        return report;
    }
}
