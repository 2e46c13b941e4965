package org.sextant.campaign;

import org.sextant.vocabulary.CampaignId;

/** What a feature keeps of a campaign that the public has never seen; a feature that keeps something of campaigns implements it as a bean. */
public interface DraftPart {

    /** Whether it has something that is not thrown away along with a draft: others worked on it, or it belongs to others too. */
    default boolean holdsBack(CampaignId draft) {
        return false;
    }

    /** Erases for good what it keeps of it. Called in the transaction in which the draft itself is erased, if nobody holds that back. */
    default void erase(CampaignId draft) {}
}
