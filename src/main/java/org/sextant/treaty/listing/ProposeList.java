package org.sextant.treaty.listing;

import org.sextant.treaty.PartialDate;
import org.sextant.treaty.TreatyId;
import org.sextant.vocabulary.PlainText;

/**
 * A list that is to take the place of the one that holds.
 *
 * @param asOf until when it is right
 * @param complete whether every State that is bound is in it
 * @param source whose list it is
 * @param csv in the form that {@link ListReader} reads
 */
public record ProposeList(TreatyId treaty, PartialDate asOf, boolean complete, String source, String csv) {

    /** The longest source, in code points. */
    public static final int SOURCE_LENGTH = 200;

    public ProposeList {
        source = PlainText.line(source);
        if (source.isEmpty() || PlainText.length(source) > SOURCE_LENGTH) {
            throw new IllegalArgumentException("A list has a source of at most " + SOURCE_LENGTH + " characters");
        }
    }
}
