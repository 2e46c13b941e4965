package org.sextant.campaign.news;

/** The update has come too far for this, or not far enough. */
public class WrongUpdateState extends RuntimeException {

    WrongUpdateState(UpdateState state) {
        super("Not possible for an update that is " + state);
    }
}
