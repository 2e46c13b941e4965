package org.sextant.observatory;

/** Nobody sent it, or a moderator has refused it meanwhile. */
public class NoSuchReport extends RuntimeException {

    public NoSuchReport() {
        super("There is no such report");
    }
}
