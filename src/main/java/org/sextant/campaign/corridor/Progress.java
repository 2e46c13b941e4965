package org.sextant.campaign.corridor;

import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;

/** Something that is counted for each campaign of a corridor, and summed; a feature implements it as a bean. Only what the public may know is counted: partners see it. */
public interface Progress {

    /** From left to right. */
    int order();

    /** What is counted, as the head of a column. */
    String title(Words words);

    long of(CampaignId campaign);
}
