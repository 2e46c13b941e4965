package org.sextant.programme;

import java.util.List;
import org.sextant.vocabulary.ClaimId;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.LocalizedText;

/**
 * Something that is often said against the programme, and what is so.
 *
 * @param grain the truth that it holds
 * @param fails where it makes an untruth of it
 * @param experience what happened where it was tried
 * @param question what to ask instead
 * @param answers the demands that answer it
 */
public record ClaimSummary(
        ClaimId id,
        LocalizedText claim,
        LocalizedText grain,
        List<LocalizedText> fails,
        List<LocalizedText> experience,
        LocalizedText question,
        List<DemandId> answers,
        Paragraphs paragraphs) {}
