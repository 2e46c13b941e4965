package org.sextant.member;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A section of what is kept about a person, read by one query.
 *
 * @param key of its texts: {@code .title}, {@code .why} for what it is kept for and until when, and one for each column of the query, with hyphens
 * @param query with {@code :person}; each of its columns is a fact, each row an entry. It ends with its order: a limit is put behind it
 * @param localized the columns that hold a text in several languages
 * @param coded the columns that hold the name of a constant, with the key of the constants' words
 * @param path below {@code /app}, where it is changed; empty where it cannot be
 */
public record KeptTable(String key, String query, Set<String> localized, Map<String, String> coded, String path) {

    public KeptTable {
        localized = Set.copyOf(localized);
        coded = Map.copyOf(coded);
    }

    public static KeptTable of(String key, String query) {
        return new KeptTable(key, query, Set.of(), Map.of(), "");
    }

    public KeptTable localized(String column) {
        var more = new HashSet<>(localized);
        more.add(column);
        return new KeptTable(key, query, more, coded, path);
    }

    public KeptTable coded(String column, String words) {
        var more = new HashMap<>(coded);
        more.put(column, words);
        return new KeptTable(key, query, localized, more, path);
    }

    public KeptTable changedAt(String where) {
        return new KeptTable(key, query, localized, coded, where);
    }
}
