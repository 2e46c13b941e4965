package org.sextant.campaign;

/** Without this organisation nobody would stand behind the campaign. */
public class LastPartner extends RuntimeException {

    LastPartner() {
        super("A campaign keeps at least one of its partners");
    }
}
