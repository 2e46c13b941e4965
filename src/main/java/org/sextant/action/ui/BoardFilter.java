package org.sextant.action.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.action.ActionCard;

/** What of a board one wants to see, and in which form: it is in the address, so that a view can be sent to somebody. What cannot be read there filters nothing. */
record BoardFilter(Map<Trait<?>, Object> wanted, boolean asTable) {

    /** As a board of cards. */
    static final BoardFilter EVERYTHING = new BoardFilter(Map.of(), false);

    BoardFilter {
        wanted = Map.copyOf(wanted);
    }

    static BoardFilter of(QueryParameters asked) {
        var wanted = new LinkedHashMap<Trait<?>, Object>();
        for (var trait : Trait.ALL) {
            asked.getSingleParameter(trait.id()).flatMap(trait::read).ifPresent(value -> wanted.put(trait, value));
        }
        return new BoardFilter(
                wanted, asked.getSingleParameter("view").filter("table"::equals).isPresent());
    }

    /** Everything, in the same form. */
    BoardFilter cleared() {
        return new BoardFilter(Map.of(), asTable);
    }

    boolean isClear() {
        return wanted.isEmpty();
    }

    <T> Optional<T> wanted(Trait<T> trait) {
        return Optional.ofNullable(wanted.get(trait)).map(trait.type()::cast);
    }

    <T> BoardFilter with(Trait<T> trait, Optional<T> changed) {
        var others = new LinkedHashMap<>(wanted);
        others.remove(trait);
        changed.ifPresent(value -> others.put(trait, value));
        return new BoardFilter(others, asTable);
    }

    BoardFilter asTable(boolean table) {
        return new BoardFilter(wanted, table);
    }

    boolean admits(ActionCard action) {
        return Trait.ALL.stream().allMatch(trait -> admits(trait, action));
    }

    private <T> boolean admits(Trait<T> trait, ActionCard action) {
        return wanted(trait).map(value -> trait.isOf(value, action)).orElse(true);
    }

    QueryParameters inAddress() {
        return QueryParameters.simple(parameters());
    }

    /** The address of what it shows, from the board's path on. */
    String at(String path) {
        var parameters = parameters();
        return parameters.isEmpty()
                ? path
                : path + "?"
                        + parameters.entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .collect(Collectors.joining("&"));
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        for (var trait : Trait.ALL) {
            written(trait).ifPresent(value -> parameters.put(trait.id(), value));
        }
        if (asTable) {
            parameters.put("view", "table");
        }
        return parameters;
    }

    private <T> Optional<String> written(Trait<T> trait) {
        return wanted(trait).map(trait.written());
    }
}
