package org.sextant.mail;

/** Why a letter is written; its last lines say so. */
public enum Occasion {
    /**
     * Somebody typed the address into a form, perhaps not its owner. Such a letter holds nothing else that was typed, is not sent to those who asked us never to
     * write, and tells how to ask for that.
     */
    TYPED_IN_A_FORM,
    /** The address belongs to an account here. */
    ACCOUNT
}
