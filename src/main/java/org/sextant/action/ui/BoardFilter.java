package org.sextant.action.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionKind;
import org.sextant.action.Concern;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PersonId;

/**
 * What of a board one wants to see, and in which form: it is in the address, so that a view can be sent to somebody. What cannot be read there filters nothing.
 *
 * @param person who is in charge
 */
record BoardFilter(
        Optional<Concern> concern,
        Optional<ActionKind> kind,
        Optional<CountryCode> country,
        Optional<PersonId> person,
        boolean asTable) {

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static BoardFilter of(QueryParameters asked) {
        return new BoardFilter(
                asked.getSingleParameter("concern").flatMap(Concern::ofId),
                asked.getSingleParameter("kind").flatMap(ActionKind::ofId),
                asked.getSingleParameter("country").flatMap(CountryCode::parse),
                asked.getSingleParameter("person")
                        .filter(id -> UUID_SHAPE.matcher(id).matches())
                        .map(id -> new PersonId(UUID.fromString(id))),
                asked.getSingleParameter("view").filter("table"::equals).isPresent());
    }

    /** Everything, in the same form. */
    BoardFilter cleared() {
        return new BoardFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), asTable);
    }

    boolean isClear() {
        return equals(cleared());
    }

    BoardFilter about(Optional<Concern> changed) {
        return new BoardFilter(changed, kind, country, person, asTable);
    }

    BoardFilter ofKind(Optional<ActionKind> changed) {
        return new BoardFilter(concern, changed, country, person, asTable);
    }

    BoardFilter in(Optional<CountryCode> changed) {
        return new BoardFilter(concern, kind, changed, person, asTable);
    }

    BoardFilter ledBy(Optional<PersonId> changed) {
        return new BoardFilter(concern, kind, country, changed, asTable);
    }

    BoardFilter asTable(boolean table) {
        return new BoardFilter(concern, kind, country, person, table);
    }

    boolean admits(ActionCard action) {
        return concern.map(action.concerns()::contains).orElse(true)
                && kind.map(action.kind()::equals).orElse(true)
                && admits(country, action.outline().venue().country())
                && admits(person, action.outline().inCharge());
    }

    private static <T> boolean admits(Optional<T> wanted, Optional<T> found) {
        return wanted.isEmpty() || wanted.equals(found);
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
        concern.ifPresent(one -> parameters.put("concern", one.id()));
        kind.ifPresent(one -> parameters.put("kind", one.id()));
        country.ifPresent(one -> parameters.put("country", one.alpha2()));
        person.ifPresent(one -> parameters.put("person", one.toString()));
        if (asTable) {
            parameters.put("view", "table");
        }
        return parameters;
    }
}
