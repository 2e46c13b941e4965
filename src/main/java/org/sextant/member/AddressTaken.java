package org.sextant.member;

/** The address belongs to another account. Told only to whoever may install the platform: everybody else must not learn it. */
public class AddressTaken extends RuntimeException {

    AddressTaken() {
        super("The address belongs to another account");
    }
}
