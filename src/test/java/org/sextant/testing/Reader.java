package org.sextant.testing;

import org.sextant.vocabulary.Language;

/** Who looks at a page; most tests are {@link ForEachReader}. */
public enum Reader {
    ENGLISH(Language.EN, 1280),
    ENGLISH_ON_A_PHONE(Language.EN, 390),
    ARABIC(Language.AR, 1280),
    ARABIC_ON_A_PHONE(Language.AR, 390);

    private final Language language;
    private final int width;

    Reader(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    public Language language() {
        return language;
    }

    int width() {
        return width;
    }
}
