package org.sextant.notice;

import org.sextant.sealing.Token;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;

/**
 * Something to tell one person.
 *
 * @param key tells this tiding from all others of its person; told twice, it is one
 * @param language of its words
 * @param path below {@code /app}, where something can be done about it
 */
public record Tiding(PersonId to, Topic topic, String key, Language language, String title, String why, String path) {

    static final int PATH_LENGTH = 400;

    public Tiding {
        if (path.length() > PATH_LENGTH) {
            throw new IllegalArgumentException("A path of the workroom is shorter");
        }
    }

    // The key may name what nobody else should read here. It says alone which tiding it is: topics may be drawn anew.
    byte[] mark() {
        return Token.hashOf(key);
    }
}
