package org.sextant.action.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A list in the form, each row with entries of its own. */
interface Rows {

    JsonMapper JSON = JsonMapper.builder().build();

    /** Those of each row, in their order. */
    List<List<Entry>> rows();

    /** Takes all rows away. */
    void clear();

    /** Adds a row and returns its entries. */
    List<Entry> add();

    /** Those of a row that is not shown: how each is said. */
    List<Entry> sample();

    /** All of them as one. */
    default Entry entry(String name, String label) {
        return new Entry(
                name,
                label,
                () -> JSON.writeValueAsString(rows().stream().map(Rows::typed).toList()),
                this::fill,
                this::said);
    }

    private static Map<String, String> typed(List<Entry> row) {
        var typed = new LinkedHashMap<String, String>();
        row.forEach(entry -> typed.put(entry.name(), entry.typed().get()));
        return typed;
    }

    private void fill(String typed) {
        clear();
        read(typed).forEach(row -> add().forEach(entry -> entry.fill().accept(row.getOrDefault(entry.name(), ""))));
    }

    private String said(String typed) {
        var sample = sample();
        return read(typed).stream()
                .map(row -> sample.stream()
                        .map(entry -> entry.said().apply(row.getOrDefault(entry.name(), "")))
                        .filter(said -> !said.isBlank())
                        .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("; "));
    }

    // An older version of the application may have noted it otherwise.
    private static List<Map<String, String>> read(String typed) {
        try {
            return typed.isEmpty() ? List.of() : JSON.readValue(typed, new TypeReference<>() {});
        } catch (JacksonException unreadable) {
            return List.of();
        }
    }
}
