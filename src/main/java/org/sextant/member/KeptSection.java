package org.sextant.member;

import java.util.List;

/**
 * One kind of thing that is kept about a person.
 *
 * @param key of its texts: {@code .title}, {@code .why} for what it is kept for and until when, and one for each fact
 * @param path below {@code /app}, where it is changed; empty where it cannot be
 */
public record KeptSection(String key, String path, List<KeptEntry> entries) {

    public KeptSection {
        entries = List.copyOf(entries);
    }
}
