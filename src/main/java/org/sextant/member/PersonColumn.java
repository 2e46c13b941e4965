package org.sextant.member;

import java.util.regex.Pattern;

/**
 * A column of the database that holds the id of a person with an account.
 *
 * @param fate what becomes of it when the person is erased
 */
public record PersonColumn(String table, String column, Fate fate) {

    private static final Pattern NAME = Pattern.compile("[a-z_]+");

    /** What becomes of such a column. */
    public enum Fate {
        /** The whole row goes. */
        ROW_GOES,
        /** The row stays, without the person. */
        EMPTIED,
        /** It says who did something under a mandate. The id stays, and names nobody any more. */
        STAYS
    }

    public PersonColumn {
        // They become part of a statement.
        if (!NAME.matcher(table).matches() || !NAME.matcher(column).matches()) {
            throw new IllegalArgumentException("Not a column: " + table + "." + column);
        }
    }

    public static PersonColumn rowGoes(String table, String column) {
        return new PersonColumn(table, column, Fate.ROW_GOES);
    }

    public static PersonColumn emptied(String table, String column) {
        return new PersonColumn(table, column, Fate.EMPTIED);
    }

    public static PersonColumn stays(String table, String column) {
        return new PersonColumn(table, column, Fate.STAYS);
    }

    /** As in {@code signup.person}. */
    public String name() {
        return table + "." + column;
    }
}
