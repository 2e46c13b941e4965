package org.sextant.petition.guard;

/** What a petition takes no longer, or only for a price, until somebody lifts it. */
public enum Restriction {
    COMMENTS_OFF,
    /** Nobody can ask to be kept informed. */
    UPDATES_OFF,
    /** Who signs solves a puzzle first, or waits: see {@link Puzzles}. */
    PUZZLE,
    /** No signing on the page; what is on paper goes on. Who signed before can confirm and withdraw. */
    PAPER_ONLY,
    /** No signing for now. Who signed before can confirm and withdraw. */
    READ_ONLY,
    /** No signing and no confirming; withdrawing is always possible. */
    CLOSED;

    /** Whether nobody can sign on the page. */
    public boolean stopsSigning() {
        return compareTo(PAPER_ONLY) >= 0;
    }
}
