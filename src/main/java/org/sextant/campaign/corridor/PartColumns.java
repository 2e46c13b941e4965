package org.sextant.campaign.corridor;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.campaign.Side;
import org.sextant.vocabulary.CampaignId;

/** A campaign in a corridor; it takes part from the moment on at which it agreed. */
@Embeddable
record PartColumns(
        UUID campaign,
        @Enumerated(EnumType.STRING) Side side,
        @Nullable Instant agreedAt) {

    boolean isOf(CampaignId id) {
        return campaign.equals(id.uuid());
    }

    boolean agreed() {
        return agreedAt != null;
    }

    CorridorSummary.Part part() {
        return new CorridorSummary.Part(new CampaignId(campaign), side, agreed());
    }
}
