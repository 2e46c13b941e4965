package org.sextant.mail;

/**
 * A crowd that waits for what else this machine and its database do. Letters, for which nobody holds a line open, may leave them to it until the rush is over: they
 * come a little later, and nobody is turned away for them.
 */
public interface Rush {

    /** Whether it is on at this moment. Asked with every handful of letters: must be cheap. */
    boolean isOn();
}
