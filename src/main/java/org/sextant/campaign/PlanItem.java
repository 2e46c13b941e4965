package org.sextant.campaign;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something in a campaign's plan that lasts a while, or one day.
 *
 * @param kind what sort of thing, in a word of the reader's language: things of one kind lie in one lane
 * @param start in the campaign's zone
 * @param end its last day; the same as {@code start} for what lasts one day
 * @param path below {@code /app}, where the thing itself is
 * @param known how far it has come, where its days alone do not say it
 * @param hangsOn the milestone for which it waits, by the id that this has in the plan
 * @param inCharge who answers for it, or that nobody does; empty for what takes nobody
 */
public record PlanItem(
        String title,
        String kind,
        LocalDate start,
        LocalDate end,
        String path,
        Optional<Course> known,
        Optional<String> hangsOn,
        Optional<String> inCharge) {

    public PlanItem {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Nothing ends before it starts");
        }
    }

    /** One whose days say how far it has come. */
    public PlanItem(String title, String kind, LocalDate start, LocalDate end, String path) {
        this(title, kind, start, end, path, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How far it has come on that day. */
    public Course courseOn(LocalDate today) {
        return known.orElseGet(() -> byItsDays(today));
    }

    private Course byItsDays(LocalDate today) {
        if (start.isAfter(today)) {
            return Course.PLANNED;
        }
        // A milestone is reached on its day; what lasts is under way on its last.
        return end.isBefore(today) || start.equals(end) ? Course.DONE : Course.UNDERWAY;
    }
}
