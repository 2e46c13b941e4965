package org.sextant.action.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in the fields of an action's form, also where it could not be stored so.
 *
 * @param entries what stands in each, as text
 */
public record PlanWriting(Map<String, String> entries) {

    public PlanWriting {
        entries = Map.copyOf(entries);
    }

    String of(String entry) {
        return entries.getOrDefault(entry, "");
    }

    PlanWriting with(String entry, String typed) {
        var changed = new LinkedHashMap<>(entries);
        changed.put(entry, typed);
        return new PlanWriting(changed);
    }
}
