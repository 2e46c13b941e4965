package org.sextant.campaign.template;

/**
 * How many of a campaign's actions a plan made of it does not have.
 *
 * @param sensitive what they are about is nobody else's business
 * @param beyond more than a plan holds; the nearest are in it
 * @param elsewhere in a place for which a split makes no campaign; they are in a copy
 */
public record StayingBehind(int sensitive, int beyond, int elsewhere) {

    StayingBehind and(StayingBehind other) {
        return new StayingBehind(sensitive + other.sensitive, beyond + other.beyond, elsewhere + other.elsewhere);
    }

    /** The same for who takes the plan whole. */
    public StayingBehind ofACopy() {
        return new StayingBehind(sensitive, beyond, 0);
    }
}
