package org.sextant.programme.argument.print;

import java.util.List;
import org.sextant.vocabulary.Language;

/**
 * What stands on one card.
 *
 * @param pieces from top to bottom
 * @param foot where to read on
 */
record Card(Language language, List<Piece> pieces, String foot) {

    /** Some words in one voice. */
    record Piece(Voice voice, String text) {}

    Card {
        pieces = List.copyOf(pieces);
    }
}
