package org.sextant.treaty.web;

import java.util.List;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.sextant.treaty.Treaties;
import org.springframework.stereotype.Component;

@Component
class SearchableTreaties implements Searchable {

    private static final int ORDER = 65;

    private final Treaties treaties;

    SearchableTreaties(Treaties treaties) {
        this.treaties = treaties;
    }

    @Override
    public String kind() {
        return "treaty";
    }

    @Override
    public String kind(Words words) {
        return words.of("treaty.search");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return treaties.all().stream()
                .map(treaty -> new Entry("/treaties/" + treaty.id(), treaty.called(), treaty.title()))
                .toList();
    }
}
