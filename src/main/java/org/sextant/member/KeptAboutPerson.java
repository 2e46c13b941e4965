package org.sextant.member;

import java.util.List;
import java.util.Set;
import org.sextant.vocabulary.PersonId;

/**
 * What a feature keeps about people with an account: shown to them, and erased at their wish. A feature that stores a person's id implements it as a bean; a test
 * fails for a column of the database that nobody answers for.
 */
public interface KeptAboutPerson {

    /** Every column in which the feature keeps the id of a person with an account, and what becomes of it when that person is erased. */
    Set<PersonColumn> columns();

    /** What is shown as it stands in the database. */
    default List<KeptTable> tables() {
        return List.of();
    }

    /** What has to be unsealed, or put into words, before its person can read it. Called in a transaction. */
    default List<KeptSection> sections(PersonId person) {
        return List.of();
    }

    /**
     * Gives back what others wait for. Called in the transaction of the erasure, before the columns are erased.
     *
     * @throws LastOfThem if something would be left without anybody who keeps it going
     */
    default void leave(PersonId person) {}
}
