package org.sextant.petition.ui;

import org.sextant.petition.PetitionSummary;
import org.sextant.petition.WordingSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.vocabulary.Language;

/** How a language stands to what is published and to the original. */
enum Parity {
    PUBLISHED(Badge.Kind.GOOD),
    DRAFT(Badge.Kind.WAITS),
    DRAFT_LAGS(Badge.Kind.SHORT),
    LAGS(Badge.Kind.SHORT),
    MISSING(Badge.Kind.PLAIN);

    private final Badge.Kind kind;

    Parity(Badge.Kind kind) {
        this.kind = kind;
    }

    static Parity of(PetitionSummary petition, Language language) {
        if (petition.drafts().containsKey(language)) {
            return petition.lagsBehind(language) ? DRAFT_LAGS : DRAFT;
        }
        if (petition.lagsBehind(language)) {
            return LAGS;
        }
        return petition.wordings().containsKey(language) ? PUBLISHED : MISSING;
    }

    /** As in "French: published, version 2". */
    static Badge badge(PetitionSummary petition, Language language, Words words) {
        var parity = of(petition, language);
        return new Badge(
                parity.kind,
                words.of(
                        "petition.work.parity",
                        parity,
                        "language",
                        words.nameOf(language),
                        "version",
                        petition.newest(language).map(WordingSummary::version).orElse(0)));
    }
}
