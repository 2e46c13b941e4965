package org.sextant.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.sextant.vocabulary.LocalizedText;

/**
 * That the programme makes a demand no longer.
 *
 * @param at since when
 * @param why for everybody to read
 */
@Embeddable
public record Retired(
        @Column(name = "retired_at") Instant at,
        @Column(name = "retired_why") LocalizedText why) {

    /** The longest reason in one language, in code points. */
    public static final int WHY_LENGTH = 500;
}
