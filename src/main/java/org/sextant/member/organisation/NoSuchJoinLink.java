package org.sextant.member.organisation;

/** The link was never made, was taken back, is used up or has expired. */
public class NoSuchJoinLink extends RuntimeException {

    public NoSuchJoinLink() {
        super("This link lets nobody in any more");
    }
}
