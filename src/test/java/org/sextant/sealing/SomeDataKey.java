package org.sextant.sealing;

import java.util.Random;

/** A key for tests of what is sealed, without the database that keeps the real ones. */
public final class SomeDataKey {

    private SomeDataKey() {}

    public static DataKey fresh() {
        var bytes = new byte[64];
        new Random(7).nextBytes(bytes);
        return new DataKey(bytes);
    }
}
