package org.sextant.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;

/** Rows for "what needs me": a feature implements it as a bean and says what waits for a person. */
public interface Waiting {

    /** How soon a row wants its person, and by which day where one is known. */
    sealed interface Pressing {

        Urgency urgency();

        /** The day it is due, or ends, as its person's calendar or the thing's own says it. */
        Optional<LocalDate> due();
    }

    /** How soon a row wants its person. */
    enum Urgency implements Pressing {
        /** Other people cannot go on until this person answers. */
        SOMEBODY_WAITS,
        TODAY,
        THIS_WEEK;

        /** The same, and due on that day. */
        public Pressing by(LocalDate day) {
            return new Due(this, Optional.of(day));
        }

        @Override
        public Urgency urgency() {
            return this;
        }

        @Override
        public Optional<LocalDate> due() {
            return Optional.empty();
        }
    }

    /** With the day on which it is due. */
    record Due(Urgency urgency, Optional<LocalDate> due) implements Pressing {}

    /** What sort of thing it is: people choose for each sort how often letters come. */
    enum Sort {
        /** A second person's yes. */
        APPROVAL,
        /** Somebody asks: to belong, to stand behind something, to help. */
        REQUEST,
        /** What one has taken on, or has in hand. */
        TASK,
        /** Too few people come. */
        SHIFT,
        /** What became of a petition has to be written down. */
        ANSWER,
        /** A mandate ends. */
        MANDATE,
        TRANSLATION,
        /** What others wrote, and what is wrong with signatures. */
        MODERATION
    }

    /**
     * One thing to do.
     *
     * @param kind what sort of thing, in a word or two
     * @param title of the thing
     * @param why this person, why now
     * @param act what the button says
     * @param path below {@code /app}, where the thing is done; on a page that lists several it is {@link Sought}
     * @param key tells the thing from others of the same feature, which may wait at the same path: its id, as a rule
     */
    record Row(
            Sort sort,
            Pressing pressing,
            Principle principle,
            String kind,
            String title,
            String why,
            String act,
            String path,
            String key) {

        public Urgency urgency() {
            return pressing.urgency();
        }
    }

    /**
     * What waits for the person.
     *
     * @param today the day it is for this person
     */
    List<Row> of(PersonId person, Language language, LocalDate today);

    /**
     * For whom of many something may wait: what asks about everybody looks closer at these alone. It may name somebody for whom nothing waits, but leaves nobody
     * out; and it asks the database no more often for many people than for few.
     *
     * @param latest the day that it is where it is latest: for each of them it is this one, or one of the two before
     */
    default Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return people;
    }
}
