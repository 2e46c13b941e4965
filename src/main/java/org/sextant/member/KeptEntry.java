package org.sextant.member;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One thing that is kept about a person: facts by name, in the order in which they are read. */
public record KeptEntry(Map<String, KeptValue> facts) {

    public KeptEntry {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public static KeptEntry of(String fact, KeptValue content) {
        return new KeptEntry(Map.of(fact, content));
    }

    public KeptEntry and(String fact, KeptValue content) {
        var more = new LinkedHashMap<>(facts);
        more.put(fact, content);
        return new KeptEntry(more);
    }

    public KeptEntry and(String fact, Optional<? extends KeptValue> content) {
        return content.isPresent() ? and(fact, content.get()) : this;
    }
}
