package org.sextant.treaty.web;

import java.util.List;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.sextant.treaty.regime.Regimes;
import org.springframework.stereotype.Component;

/** The regimes of free movement, each at its place on their page. */
@Component
class SearchableRegimes implements Searchable {

    private static final int ORDER = 66;

    private final Regimes regimes;

    SearchableRegimes(Regimes regimes) {
        this.regimes = regimes;
    }

    @Override
    public String kind() {
        return "regime";
    }

    @Override
    public String kind(Words words) {
        return words.of("regime.search");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return regimes.all().stream()
                .map(regime -> new Entry("/free-movement#" + regime.id(), regime.name(), regime.note()))
                .toList();
    }
}
