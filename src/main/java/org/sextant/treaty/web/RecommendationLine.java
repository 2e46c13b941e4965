package org.sextant.treaty.web;

import org.sextant.shell.Words;
import org.sextant.treaty.recommendation.RecommendationSummary;

/** A confirmed recommendation in the words of one language. Who the two people are stays in the workroom. */
record RecommendationLine(RecommendationSummary summary, Words words) {

    /** As in "Recommended by the Committee against Torture, 3 May 2024". */
    String said() {
        return words.of(
                "treaty.next.recommended",
                "body",
                words.of("treaty.body", summary.made().body()),
                "day",
                words.briefDate(summary.made().madeOn()));
    }

    String source() {
        return summary.made().source();
    }

    String link() {
        return summary.made().link().text();
    }
}
