package org.sextant.campaign.template;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;

/** What only actions of one kind have, as it stands in a plan; in a file {@code is} says which. Names of its own a kind has in capital letters. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlannedOwn.Repeated.class, name = "repeated"),
    @JsonSubTypes.Type(value = PlannedOwn.Shifts.class, name = "shifts"),
    @JsonSubTypes.Type(value = PlannedOwn.Lesson.class, name = "lesson"),
    @JsonSubTypes.Type(value = PlannedOwn.Gathering.class, name = "gathering"),
    @JsonSubTypes.Type(value = PlannedOwn.Letter.class, name = "letter"),
    @JsonSubTypes.Type(value = PlannedOwn.Leaflets.class, name = "leaflets"),
    @JsonSubTypes.Type(value = PlannedOwn.Talks.class, name = "talks"),
    @JsonSubTypes.Type(value = PlannedOwn.Fields.class, name = "fields")
})
public sealed interface PlannedOwn {

    /** Of people who come together. */
    sealed interface Meeting extends PlannedOwn {}

    /** Of what each does on their own. */
    sealed interface Errand extends PlannedOwn {}

    /** An event takes place again by a rule of iCalendar that names no date. */
    record Repeated(String rule) implements PlannedOwn {}

    /** People take turns. */
    record Shifts(List<Shift> shifts) implements Meeting {

        public Shifts {
            shifts = List.copyOf(shifts);
        }
    }

    /**
     * One of the turns.
     *
     * @param day of the action, 0 for its first
     * @param people how many it takes
     */
    record Shift(int day, LocalTime starts, int minutes, int people) {}

    /** What one can do after a training. Who teaches it stays behind. */
    record Lesson(LocalizedText lesson) implements Meeting {}

    /**
     * How people stand up for something in public. Where it meets and goes stays behind.
     *
     * @param safety what to bring and what not
     */
    record Gathering(String form, Optional<LocalizedText> safety) implements Meeting {}

    /**
     * Many write to the same office.
     *
     * @param goal how many letters are hoped for
     */
    record Letter(LocalizedText addressee, LocalizedText text, Optional<Integer> goal) implements Errand {}

    /**
     * Something is taken to people's hands. Where one gets it stays behind.
     *
     * @param area where to
     */
    record Leaflets(LocalizedText area, int number) implements Errand {}

    /** People are called or visited; the list of whom stays behind. */
    record Talks(String by, LocalizedText script) implements Errand {}

    /** Fields that the hosts made up. */
    record Fields(List<Field> fields) implements Meeting {

        public Fields {
            fields = List.copyOf(Objects.requireNonNullElse(fields, List.of()));
        }
    }

    /** One of them: what it is called, and what it says. */
    record Field(LocalizedText label, LocalizedText said) {}
}
