package org.sextant.confirmation;

/** What came of an attempt to confirm. */
public sealed interface Outcome {

    /**
     * It is confirmed, now or before.
     *
     * @param path where the result is shown, after the language: begins with a slash
     */
    record Confirmed(String path) implements Outcome {}

    /** It was still waiting when what it belongs to closed. */
    record TooLate() implements Outcome {}

    /** There is nothing of this feature's to confirm by that. */
    record Unknown() implements Outcome {}
}
