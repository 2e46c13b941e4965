package org.sextant.site.web;

import java.util.List;
import java.util.stream.Stream;
import org.sextant.shell.Messages;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** Pages that gather what many features know, found by what they are called. */
@Component
class SearchablePages implements Searchable {

    private static final int ORDER = 90;

    private final Messages messages;

    SearchablePages(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "page";
    }

    @Override
    public String kind(Words words) {
        return words.of("site.search");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return Stream.of(
                        entry("/coverage", "programme.coverage.title", "programme.coverage.lead"),
                        entry("/calendar", "site.calendar.name", "site.calendar.lead"),
                        entry("/reports", "shell.foot.reports", "site.year.lead"),
                        entry("/observatory", "observatory.title", "observatory.lead"),
                        entry("/places", "place.list.title", "place.list.lead"),
                        entry("/free-movement", "regime.page.title", "regime.page.lead"),
                        entry("/arguments", "argument.title", "argument.lead"),
                        entry("/privacy", "site.privacy.title", "site.privacy.lead"))
                .toList();
    }

    private Entry entry(String path, String title, String text) {
        return new Entry(
                path, messages.everywhere(words -> words.of(title)), messages.everywhere(words -> words.of(text)));
    }
}
