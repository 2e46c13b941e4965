package org.sextant.programme.argument;

/** Nobody wrote it, or a moderator has refused it meanwhile. */
public class NoSuchComment extends RuntimeException {

    public NoSuchComment() {
        super("There is no such comment");
    }
}
