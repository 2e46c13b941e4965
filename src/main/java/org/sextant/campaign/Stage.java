package org.sextant.campaign;

/** How far a campaign has come. It never goes back. */
public enum Stage {
    /** Only its team knows of it. */
    DRAFT,
    LIVE,
    /** Over; its page stays. */
    ENDED
}
