package org.sextant.campaign.planning;

import java.util.Collection;
import java.util.List;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;

/** What a feature has planned that can hang on milestones; the feature implements it as a bean. */
public interface HangingWork {

    /**
     * What of it hangs on any of these and has not begun, the nearest first; nothing for whom it is no business of to move it.
     *
     * @param days by which it would move; fewer than 0 for earlier
     */
    List<Hanging> on(Collection<MilestoneId> milestones, CampaignId campaign, long days, PersonId by);

    /**
     * Moves what is movable and lies on its day still, by so many days, in the caller's transaction; back to where it lay before also if that is past.
     *
     * @param days later; fewer than 0 for earlier
     */
    void move(List<Hanging> work, long days, PersonId by);
}
