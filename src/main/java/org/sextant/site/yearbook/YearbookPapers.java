package org.sextant.site.yearbook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** The reports on paper. What was drawn once is kept until what it says changes, however its address is written. */
@Component
class YearbookPapers {

    // Some years in five languages.
    private static final int MOST_KEPT = 30;

    private record Sheet(Yearbook book, Language language) {}

    private final Cache<Sheet, byte[]> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final YearbookPaper paper;

    YearbookPapers(YearbookPaper paper) {
        this.paper = paper;
    }

    byte[] of(Yearbook book, Words words) {
        return kept.get(new Sheet(book, words.language()), _ -> paper.print(book, words));
    }
}
