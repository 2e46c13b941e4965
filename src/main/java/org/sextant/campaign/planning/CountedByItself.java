package org.sextant.campaign.planning;

/** Nobody writes down a number that Sextant counts. */
public class CountedByItself extends RuntimeException {

    CountedByItself() {
        super("Sextant counts this by itself");
    }
}
