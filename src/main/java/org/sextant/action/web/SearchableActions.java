package org.sextant.action.web;

import java.util.List;
import org.sextant.action.Agenda;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** The actions to come, and those that were: their pages stay. A sensitive one is never found: whoever is to know of it has been told. */
@Component
class SearchableActions implements Searchable {

    private static final int ORDER = 60;
    private static final int MOST = 2000;

    private final Agenda agenda;

    SearchableActions(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public String kind() {
        return "action";
    }

    @Override
    public String kind(Words words) {
        return words.of("action.search");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return agenda.latest(MOST).stream()
                .filter(action -> !action.outline().sensitive())
                .map(action -> new Entry(
                        "/actions/" + action.slug(),
                        action.outline().title(),
                        action.outline().text()))
                .toList();
    }
}
