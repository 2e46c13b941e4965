package org.sextant.programme.argument;

import java.util.Optional;
import org.sextant.vocabulary.ClaimId;
import org.sextant.vocabulary.LocalizedText;

/**
 * One sentence that backs or qualifies a claim, and where it comes from.
 *
 * @param id fixed, as in {@code stock-2024}
 * @param claim empty where it bears on every debate
 * @param statement complete in all five languages
 */
public record Evidence(
        String id, Optional<ClaimId> claim, Side side, LocalizedText statement, Source source, Confidence confidence) {}
