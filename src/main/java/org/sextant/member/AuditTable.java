package org.sextant.member;

import java.util.Set;

/**
 * Where a feature's things have their names, for those who read in the audit trail what was done to them.
 *
 * @param query with {@code :words}, the ids or slugs that are looked for; its columns are the word, the title or null where it has none, the path below {@code /app} or nothing, and
 *     whether everybody who reads of it may know the title: else only who may open the path does
 * @param acts with what the acts begin that are about these things; empty where any may be
 * @param bySlug whether those acts call them by their slugs, and not by their ids
 * @param titles what stands in the column of the title
 */
public record AuditTable(String query, Set<String> acts, boolean bySlug, Titles titles) {

    /** What a title may be. */
    public enum Titles {
        /** In several languages. */
        LOCALIZED,
        /** The same in every language. */
        PLAIN,
        /** The code of a place, which is called by its name. */
        PLACE
    }

    public AuditTable {
        acts = Set.copyOf(acts);
    }

    public static AuditTable byId(String query, String... acts) {
        return new AuditTable(query, Set.of(acts), false, Titles.LOCALIZED);
    }

    public static AuditTable bySlug(String query, String... acts) {
        return new AuditTable(query, Set.of(acts), true, Titles.LOCALIZED);
    }

    /** Of things that have no names, so that it can be said whether they are there still. */
    public static AuditTable nameless(String table, String path, String... acts) {
        return byId(
                "select id, cast(null as varchar), '" + path + "', true from " + table + " where id in (:words)", acts);
    }

    /** Of things that have one name in every language. */
    public AuditTable plain() {
        return new AuditTable(query, acts, bySlug, Titles.PLAIN);
    }

    /** Of things that are called by their place. */
    public AuditTable places() {
        return new AuditTable(query, acts, bySlug, Titles.PLACE);
    }

    boolean concerns(String act) {
        return acts.isEmpty() || acts.stream().anyMatch(act::startsWith);
    }
}
