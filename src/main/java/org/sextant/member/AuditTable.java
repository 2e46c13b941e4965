package org.sextant.member;

import java.util.Set;

/**
 * Where a feature's things have their names, for those who read in the audit trail what was done to them.
 *
 * @param query with {@code :words}, the ids or slugs that are looked for; its columns are the word, the title, and the path below {@code /app}, empty for none
 * @param acts with what the acts begin that call these things by their slugs; empty where they are called by their ids
 * @param localized whether the title stands there in several languages
 */
public record AuditTable(String query, Set<String> acts, boolean localized) {

    public AuditTable {
        acts = Set.copyOf(acts);
    }

    public static AuditTable byId(String query) {
        return new AuditTable(query, Set.of(), true);
    }

    public static AuditTable bySlug(String query, String... acts) {
        return new AuditTable(query, Set.of(acts), true);
    }

    /** Of things that have one name in every language. */
    public AuditTable plain() {
        return new AuditTable(query, acts, false);
    }

    boolean isBySlug() {
        return !acts.isEmpty();
    }

    boolean concerns(String act) {
        return acts.stream().anyMatch(act::startsWith);
    }
}
