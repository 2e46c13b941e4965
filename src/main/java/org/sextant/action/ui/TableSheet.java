package org.sextant.action.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.shell.Words;

/**
 * The same actions as a table, a page at a time: what is to be done first, then what is settled, the latest first.
 *
 * @param choosable whether the reader may choose several
 */
record TableSheet(Telling telling, boolean choosable) {

    /** Rows on one page. */
    static final int ON_A_PAGE = 100;

    private static final List<String> COLUMNS =
            List.of("title", "kind", "when", "where", "in-charge", "people", "state");

    /** What stands on a page, of which the first is 0. */
    static List<ActionCard> page(List<ActionCard> actions, int number) {
        var settled = actions.stream().filter(action -> action.state().isSettled());
        return Stream.concat(
                        actions.stream().filter(action -> !action.state().isSettled()),
                        settled.sorted(Comparator.comparing(ActionCard::begins).reversed()))
                .skip((long) number * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .toList();
    }

    static int pages(List<ActionCard> actions) {
        return Math.max(1, Math.ceilDiv(actions.size(), ON_A_PAGE));
    }

    /** Of the actions of one page. */
    Sheet of(List<ActionCard> page) {
        var table = new Sheet.Table(
                COLUMNS.stream()
                        .map(column -> words().of("action.board.column." + column))
                        .toList(),
                choosable ? Optional.of(words().of("action.board.choose-all")) : Optional.empty(),
                page.stream().map(this::row).toList());
        return new Sheet(words().of("action.board.region"), Optional.empty(), Optional.of(table));
    }

    private Sheet.Row row(ActionCard action) {
        return new Sheet.Row(
                action.id().toString(),
                telling.path(action),
                telling.title(action),
                telling.isOwn(action) ? words().of("action.board.choose", "title", telling.title(action)) : "",
                telling.kind(action),
                telling.when(action),
                telling.where(action),
                telling.inCharge(action).orElse(""),
                telling.people(action),
                words().of("action.board.state", action.state()),
                telling.signs(action));
    }

    private Words words() {
        return telling.words();
    }
}
