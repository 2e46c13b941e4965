package org.sextant.reference;

import java.util.Optional;

/** Files that two people agreed on after Sextant was built. */
public interface NewerFiles {

    /** The id of the latest of that name, from memory. */
    Optional<String> newest(String file);

    /** What the update of that id brought. */
    Edition edition(String id);
}
