package org.sextant.campaign.news;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.UpdateId;

/**
 * An update.
 *
 * @param version to be handed back with a change, so that nobody overwrites what they have not read
 * @param number its address below the campaign's; none before the first publishing
 * @param corrections the oldest first
 * @param reason why it was taken down
 */
public record UpdateSummary(
        UpdateId id,
        CampaignId campaign,
        long version,
        Optional<Integer> number,
        UpdateState state,
        UpdateText text,
        Instant writtenAt,
        Optional<Instant> publishedAt,
        List<Correction> corrections,
        Optional<Instant> takenDownAt,
        Optional<LocalizedText> reason) {

    public boolean isPublished() {
        return state == UpdateState.PUBLISHED;
    }

    /** When the public last saw it change. */
    public Optional<Instant> lastChanged() {
        return corrections.isEmpty()
                ? publishedAt
                : Optional.of(corrections.getLast().correctedAt());
    }
}
