package org.sextant.treaty.listing;

import java.util.List;

/** What came of a list that was proposed. */
public sealed interface Proposal {

    /** It waits for a second person. */
    record Made(String id) implements Proposal {}

    /** It changes nothing. */
    record Same() implements Proposal {}

    /** It says that it is right until a day that is still to come. */
    record Ahead() implements Proposal {}

    /** It is older than the list that holds. */
    record Older() implements Proposal {}

    /** Some lines cannot be read. */
    record Refused(List<Fault> faults) implements Proposal {}
}
