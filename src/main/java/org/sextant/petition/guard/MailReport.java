package org.sextant.petition.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sextant.member.NotPermitted;
import org.sextant.petition.signing.MailPath.Came;
import org.sextant.petition.signing.MailProvider;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether letters still reach people: how many signatures were made, and how many confirmed, at each great provider. */
@Service
@Transactional(readOnly = true)
public class MailReport {

    private static final int DAYS = 14;

    /** Fewer than that say nothing. */
    private static final int ENOUGH = 20;

    /** Of those who sign, more than every second confirms; less than every fifth means that letters do not arrive. */
    private static final int ONE_OF = 5;

    /** A provider on one day (UTC). */
    public record Day(LocalDate day, MailProvider provider, long made, long confirmed) {}

    private final MailPathTable table;
    private final Warders warders;
    private final Clock clock;

    MailReport(MailPathTable table, Warders warders, Clock clock) {
        this.table = table;
        this.warders = warders;
        this.clock = clock;
    }

    /**
     * The last two weeks, the newest day first.
     *
     * @throws NotPermitted unless {@code by} moderates or administers the platform
     */
    public List<Day> days(PersonId by) {
        warders.requireToWatch(by);
        var sums =
                new TreeMap<Day, Came>(Comparator.comparing(Day::day).reversed().thenComparing(Day::provider));
        table.since(clock.instant().minus(Duration.ofDays(DAYS)))
                .forEach(line -> sums.merge(
                        new Day(
                                line.hour().start().atOffset(ZoneOffset.UTC).toLocalDate(),
                                line.hour().provider(),
                                0,
                                0),
                        line.came(),
                        Came::plus));
        return sums.entrySet().stream()
                .map(sum -> new Day(
                        sum.getKey().day(),
                        sum.getKey().provider(),
                        sum.getValue().made(),
                        sum.getValue().confirmed()))
                .toList();
    }

    /** The providers whose letters seem not to arrive, by this hour and the one before. */
    public List<MailProvider> broken() {
        Instant start = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(1));
        Map<MailProvider, Came> recent = table.since(start).stream()
                .collect(Collectors.toMap(
                        line -> line.hour().provider(), MailPathTable.Line::came, Came::plus, TreeMap::new));
        return recent.entrySet().stream()
                .filter(one -> one.getValue().made() >= ENOUGH
                        && one.getValue().confirmed() * ONE_OF < one.getValue().made())
                .map(Map.Entry::getKey)
                .toList();
    }
}
