package org.sextant.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;

/** What a feature adds to the calendar of the movement: it implements this as a bean. */
public interface CalendarSource {

    /** What readers choose among. */
    enum Sort {
        CAMPAIGN,
        ACTION,
        OBSERVANCE,
        TREATY
    }

    /** Something that takes up hours, by the clocks of its place. */
    record Hours(Instant begins, Instant ends, ZoneId zone) {}

    /**
     * Something that falls on a day or on some days.
     *
     * @param key its name among all of its sort, the same each time; without spaces
     * @param what happens, as in "A campaign begins"
     * @param title of the thing
     * @param path its public page, after the language
     */
    record Entry(Sort sort, String key, When when, LocalizedText what, LocalizedText title, String path, About about) {}

    /**
     * From when until when.
     *
     * @param last the same as {@code first} unless it is several days
     */
    record When(LocalDate first, LocalDate last, Optional<Hours> hours) {

        /** All day. */
        public static When on(LocalDate day) {
            return new When(day, day, Optional.empty());
        }
    }

    /**
     * By what a reader can look for it.
     *
     * @param places none where nobody may know
     */
    record About(Set<Principle> principles, Set<CountryCode> places) {

        public About {
            principles = Set.copyOf(principles);
            places = Set.copyOf(places);
        }
    }

    /** Everything that anybody may know of those days, the last one included; bounded. Nothing that is to be kept from some. */
    List<Entry> between(LocalDate first, LocalDate last);
}
