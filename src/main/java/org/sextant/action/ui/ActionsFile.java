package org.sextant.action.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.action.Figure;
import org.sextant.shell.CsvLine;

/** The table as a file for spreadsheets: RFC 4180, in UTF-8. */
final class ActionsFile {

    private static final List<String> HEAD = List.of(
            "action",
            "title",
            "kind",
            "state",
            "begins",
            "ends",
            "country",
            "in_charge",
            "wanted",
            "places",
            "booked",
            "waiting",
            "concerns");

    private final Telling telling;

    ActionsFile(Telling telling) {
        this.telling = telling;
    }

    byte[] of(List<ActionCard> actions) {
        return Stream.concat(Stream.of(head()), actions.stream().map(this::row))
                .map(CsvLine::of)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> head() {
        return Stream.concat(
                        HEAD.stream(),
                        Arrays.stream(Figure.values())
                                .map(figure -> figure.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<String> row(ActionCard action) {
        var row = new ArrayList<String>();
        row.add(action.slug().text());
        row.add(telling.title(action));
        row.add(action.kind().id());
        row.add(action.state().name());
        row.add(action.begins()
                .atZone(action.outline().zone())
                .toOffsetDateTime()
                .toString());
        row.add(action.ends().atZone(action.outline().zone()).toOffsetDateTime().toString());
        row.add(text(action.outline().venue().country()));
        row.add(telling.inCharge(action).orElse(""));
        row.add(text(action.outline().wanted()));
        row.add(text(action.turnout().capacity()));
        row.add(Integer.toString(action.turnout().booked()));
        row.add(Integer.toString(action.turnout().waiting()));
        row.add(action.concerns().stream().map(concern -> concern.id()).collect(Collectors.joining(" ")));
        for (var figure : Figure.values()) {
            row.add(text(action.result().flatMap(result -> result.figures().of(figure))));
        }
        return row;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
