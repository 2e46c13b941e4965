package org.sextant.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row of the table of data keys. */
final class WrappedKey {

    static final String COLUMNS = "name, wrapped";

    private final String name;
    private final byte @Nullable [] wrapped;

    WrappedKey(ResultSet row, int number) throws SQLException {
        name = row.getString("name");
        wrapped = row.getBytes("wrapped");
    }

    /**
     * The key itself.
     *
     * @throws KeyDestroyed if only the row is left of it
     * @throws SealBroken if it was wrapped by another master key
     */
    DataKey unwrap(MasterKey master) {
        if (wrapped == null) {
            throw new KeyDestroyed(name);
        }
        return new DataKey(master.unwrap(name, wrapped));
    }
}
