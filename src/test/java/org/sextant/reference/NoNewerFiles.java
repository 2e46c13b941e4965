package org.sextant.reference;

import java.util.Optional;

/** Nobody has brought a newer file. */
public final class NoNewerFiles implements NewerFiles {

    @Override
    public Optional<String> newest(String file) {
        return Optional.empty();
    }

    @Override
    public Edition edition(String id) {
        throw new NoSuchFile();
    }
}
