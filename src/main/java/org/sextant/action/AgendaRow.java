package org.sextant.action;

import java.util.List;

/**
 * An action as a line of a public list, in one language.
 *
 * @param path of its page
 * @param where never the place of a sensitive one
 * @param room how many places are left, or how many people are still wanted
 * @param hosts organisations that host it beside those behind its campaign; empty for none
 */
public record AgendaRow(
        ActionCard card,
        String path,
        String month,
        String kind,
        String when,
        String where,
        String room,
        List<String> hosts) {

    public AgendaRow {
        hosts = List.copyOf(hosts);
    }

    /** As in "Event · Thu 3 Dec, 18:30 · Douala". */
    public String facts() {
        return String.join(" · ", kind, when, where);
    }
}
