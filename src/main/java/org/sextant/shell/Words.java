package org.sextant.shell;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sextant.vocabulary.Language;

/** The words, numbers and dates of one language. */
public final class Words {

    /** Which parts of a date are said, in which language's way. */
    private record Skeleton(String fields, Language language) {}

    // Never used themselves, since they are not safe for two at once.
    private static final Map<Skeleton, DateFormat> FORMATS = new ConcurrentHashMap<>();

    private final Language language;
    private final Messages messages;

    Words(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    public Language language() {
        return language;
    }

    /**
     * The text of that key.
     *
     * @param namesAndValues for a pattern: name, value, name, value …
     * @throws IllegalArgumentException if there is no such key
     */
    public String of(String key, Object... namesAndValues) {
        if (namesAndValues.length == 0) {
            return messages.text(language, key, Map.of());
        }
        var values = new HashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return messages.text(language, key, values);
    }

    /** The text for one constant of an enum: key, dot, the constant's name in small letters with hyphens. */
    public String of(String key, Enum<?> constant, Object... namesAndValues) {
        return of(keyOf(key, constant.name()), namesAndValues);
    }

    /** The same for the name of a constant that was stored; the name itself where it has no words any more. */
    public String constant(String key, String name) {
        var full = keyOf(key, name);
        return messages.knows(full) ? of(full) : name;
    }

    private static String keyOf(String key, String name) {
        return key + "." + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** As in "1 met, 2 live". */
    public String list(Collection<String> parts) {
        return ListFormatter.getInstance(language.locale(), ListFormatter.Type.UNITS, ListFormatter.Width.SHORT)
                .format(parts);
    }

    /** As in "24 November 2026". */
    public String date(LocalDate date) {
        return format("yMMMMd", date.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** As in "24 Nov 2026": for tables. */
    public String briefDate(LocalDate date) {
        return format("yMMMd", date.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** As in "24 November 2026", the day it is in that zone. */
    public String date(Instant instant, ZoneId zone) {
        return format("yMMMMd", instant, zone);
    }

    /** As in "Thu 3 Dec": for rows. */
    public String shortDate(LocalDate date) {
        return format("MMMEd", date.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** As in "Thursday 3 December 2026 at 18:30"; the zone is not named. */
    public String moment(Instant instant, ZoneId zone) {
        return format("yMMMMEEEEdHm", instant, zone);
    }

    /** As in "Thu 3 Dec, 18:30": for rows; the zone is not named. */
    public String shortMoment(Instant instant, ZoneId zone) {
        return format("MMMEdHm", instant, zone);
    }

    /** As in "18:30". */
    public String time(Instant instant, ZoneId zone) {
        return format("Hm", instant, zone);
    }

    /** As in "3 December 2026, 18:30 – 20:30", with what both ends share said once. */
    public String interval(Instant from, Instant to, ZoneId zone) {
        var format = DateIntervalFormat.getInstance("yMMMMEEEEdHm", language.locale());
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(new DateInterval(from.toEpochMilli(), to.toEpochMilli()));
    }

    /** As in "3 Dec": where the year is plain. */
    public String dayAndMonth(LocalDate date) {
        return format("MMMd", date.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** As in "December 2026". */
    public String monthAndYear(LocalDate date) {
        return format("yMMMM", date.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** The month's short name, for a date block. */
    public String month(LocalDate date) {
        return format("MMM", date.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** The zone as people of the place call it, as in "West Africa Time". */
    public String zone(ZoneId zone, Instant at) {
        // CLDR knows no people whose zone is UTC, and would only give its offset.
        var itself = zone.normalized().equals(ZoneOffset.UTC);
        return itself ? format("zzzz", at, ZoneId.of("Etc/UTC")) : format("vvvv", at, zone);
    }

    /** The language's name as this language calls it. */
    public String nameOf(Language other) {
        return Locale.forLanguageTag(other.tag()).getDisplayLanguage(language.locale());
    }

    private String format(String skeleton, Instant instant, ZoneId zone) {
        // Worked out from CLDR once: it takes longer than most of the pages that say a date in each row.
        var format = FORMATS.computeIfAbsent(
                        new Skeleton(skeleton, language),
                        wanted -> DateFormat.getInstanceForSkeleton(
                                wanted.fields(), wanted.language().locale()))
                .clone();
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(instant));
    }
}
