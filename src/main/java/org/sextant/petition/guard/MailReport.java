package org.sextant.petition.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sextant.member.NotPermitted;
import org.sextant.petition.signing.MailPath;
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

    private static final Duration LOOKED_AT = Duration.ofHours(2);

    private static final Duration TIME_TO_CONFIRM = Duration.ofMinutes(5);

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
        var days = new TreeMap<LocalDate, Map<MailProvider, Came>>(Comparator.reverseOrder());
        for (var line : table.since(clock.instant().minus(Duration.ofDays(DAYS)))) {
            var span = line.span();
            days.computeIfAbsent(LocalDate.ofInstant(span.start(), ZoneOffset.UTC), _ -> new TreeMap<>())
                    .merge(span.provider(), line.came(), Came::plus);
        }
        return days.entrySet().stream()
                .flatMap(day -> day.getValue().entrySet().stream()
                        .map(sum -> new Day(
                                day.getKey(),
                                sum.getKey(),
                                sum.getValue().made(),
                                sum.getValue().confirmed())))
                .toList();
    }

    /** The providers whose letters seem not to arrive, by the last two hours. */
    public List<MailProvider> broken() {
        return recent().entrySet().stream()
                .filter(one -> isBroken(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether letters seem to reach nobody: by all providers together, where each by itself says too little. */
    public boolean isDead() {
        return isBroken(recent().values().stream().reduce(new Came(0, 0), Came::plus));
    }

    private static boolean isBroken(Came came) {
        return came.made() >= ENOUGH && came.confirmed() * ONE_OF < came.made();
    }

    private Map<MailProvider, Came> recent() {
        var now = clock.instant();
        return table.since(now.minus(LOOKED_AT)).stream()
                .collect(Collectors.toMap(
                        line -> line.span().provider(), line -> settled(line, now), Came::plus, TreeMap::new));
    }

    // Who was written to a minute ago has not had the time to confirm; what is confirmed now was made before.
    private static Came settled(MailPathTable.Line line, Instant now) {
        var young = line.span().start().plus(MailPath.SPAN).isAfter(now.minus(TIME_TO_CONFIRM));
        return young ? new Came(0, line.came().confirmed()) : line.came();
    }
}
