package org.sextant.treaty;

import java.util.Optional;

/** Lists that two people agreed on after Sextant was built. */
public interface NewerLists {

    /** The latest of a treaty, from memory. */
    Optional<TreatyList> of(Treaty treaty);
}
