package org.sextant.programme;

/** The programme has a part of that name, or none may have it. */
public class DemandIdTaken extends RuntimeException {

    public DemandIdTaken() {
        super("No new demand can be called that");
    }
}
