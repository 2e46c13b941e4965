package org.sextant.programme;

import org.sextant.programme.PartText.Field;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Principle;

/** What a change of the programme does. */
public sealed interface Alteration {

    /** The four that there are, to be named to people. */
    enum Kind {
        REWORDING,
        NEW_DEMAND,
        RETIRING,
        BRINGING_BACK
    }

    Kind kind();

    /** The part's words once it is done: where a demand retires, those that stay readable. */
    PartText text();

    /**
     * Other words for a part.
     *
     * @param before as whoever proposes it has read them
     */
    record Rewording(PartText before, PartText text) implements Alteration {

        public Rewording {
            if (before.equals(text)) {
                throw new IllegalArgumentException("A change changes something");
            }
        }

        @Override
        public Kind kind() {
            return Kind.REWORDING;
        }
    }

    /** A demand that the programme does not make yet. */
    record NewDemand(Principle principle, PartText text) implements Alteration {

        public NewDemand {
            if (!text.texts().keySet().containsAll(Field.OF_DEMAND)
                    || text.addressees().isEmpty()) {
                throw new IllegalArgumentException("A demand says what is asked, of whom, and how one knows it is met");
            }
        }

        @Override
        public Kind kind() {
            return Kind.NEW_DEMAND;
        }
    }

    /** The programme makes this demand no longer; everybody reads why. */
    record Retiring(PartText text, LocalizedText why) implements Alteration {

        public Retiring {
            if (why.texts().values().stream().anyMatch(words -> PlainText.length(words) > Retired.WHY_LENGTH)) {
                throw new IllegalArgumentException("A reason has at most " + Retired.WHY_LENGTH + " characters");
            }
        }

        @Override
        public Kind kind() {
            return Kind.RETIRING;
        }
    }

    /**
     * The programme makes a retired demand again.
     *
     * @param why it had retired
     */
    record BringingBack(PartText text, LocalizedText why) implements Alteration {

        @Override
        public Kind kind() {
            return Kind.BRINGING_BACK;
        }
    }
}
