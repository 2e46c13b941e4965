package org.sextant.campaign.coalition;

/** Where an organisation stands in a campaign. */
public enum PartnerState {
    /** Asked; it shares nothing until it agrees. */
    INVITED,
    /** Stands behind the campaign. */
    AGREED,
    /** Can be asked again. */
    DECLINED,
    /** By its own word, or asked to by two people. Can be asked again. */
    LEFT;

    /** Whether it is in, or may come in by its own yes. */
    boolean isOpen() {
        return this == INVITED || this == AGREED;
    }
}
