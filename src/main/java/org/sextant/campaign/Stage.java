package org.sextant.campaign;

/** How far a campaign has come; {@link Turn} says what may follow what. Once the public knows of it, it stays known. */
public enum Stage {
    /** Only its team knows of it. */
    DRAFT,
    /** Still only its team knows of it; a second person reads it before the public does. */
    IN_REVIEW,
    LIVE,
    /** Nobody joins for a while; its page stays. */
    PAUSED,
    /** Over; its page stays. */
    ENDED;

    /** Whether the public may know of it. */
    public boolean isPublic() {
        return switch (this) {
            case DRAFT, IN_REVIEW -> false;
            case LIVE, PAUSED, ENDED -> true;
        };
    }
}
