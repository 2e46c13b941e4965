package org.sextant.campaign.planning;

import java.util.List;
import org.sextant.vocabulary.MilestoneId;

/** A milestone as it was before its removal, and those that hung on it. */
public record RemovedMilestone(MilestoneSummary milestone, List<MilestoneId> hung) {}
