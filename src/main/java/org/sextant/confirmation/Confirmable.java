package org.sextant.confirmation;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;

/**
 * What the page behind a mailed link shows. Never an address: whoever holds the link sees it.
 *
 * @param title of the page, as in "Confirm your signature"
 * @param note what has to be said first, as that it is confirmed already, or why it no longer can be
 * @param principleName in the page's language
 * @param name of what is confirmed, as a petition's title
 * @param act what the button says, as in "Yes, I sign"
 */
public record Confirmable(
        State state,
        String title,
        Optional<String> note,
        Principle principle,
        String principleName,
        LocalizedText name,
        List<Fact> facts,
        String act) {

    /** How far it has come. */
    public enum State {
        WAITING,
        /** The button leads to the result. */
        CONFIRMED,
        /** It waited too long: there is no button any more, and the status is 410. */
        OVER
    }

    /** A term and what it is here, as whom a petition asks. */
    public record Fact(String term, String text) {}

    public Confirmable {
        facts = List.copyOf(facts);
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isOver() {
        return state == State.OVER;
    }
}
