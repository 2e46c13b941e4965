package org.sextant.campaign.coalition;

/** What can happen between a campaign and an organisation. */
public enum PartnerStep {
    /** It stands behind the campaign from the start. */
    FOUNDED,
    INVITED,
    TAKEN_BACK,
    AGREED,
    DECLINED,
    LEFT,
    /** Two people asked it to go. */
    ASKED_TO_LEAVE
}
