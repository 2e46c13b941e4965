package org.sextant.campaign.coalition;

/** The organisation does not stand where it would have to for that: not asked, or not any more, or not behind the campaign. */
public class NotAsked extends RuntimeException {

    NotAsked() {
        super("The organisation is not asked, or not any more");
    }
}
