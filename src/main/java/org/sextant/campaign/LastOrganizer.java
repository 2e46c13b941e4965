package org.sextant.campaign;

/** Without this mandate nobody would hold the campaign. */
public class LastOrganizer extends RuntimeException {

    LastOrganizer() {
        super("A campaign keeps at least one organizer");
    }
}
