package org.sextant.campaign.library;

/** The campaign has as many links and files as it may have. */
public class LibraryFull extends RuntimeException {

    LibraryFull() {
        super("A library holds at most " + Library.MOST + " items");
    }
}
