package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a campaign; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record CampaignId(UUID uuid) implements Serializable {

    public static CampaignId fresh(Ids ids) {
        return new CampaignId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
