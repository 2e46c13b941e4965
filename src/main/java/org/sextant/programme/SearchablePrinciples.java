package org.sextant.programme;

import java.util.List;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class SearchablePrinciples implements Searchable {

    private static final int ORDER = 10;

    private final Programme programme;

    SearchablePrinciples(Programme programme) {
        this.programme = programme;
    }

    @Override
    public String kind() {
        return "principle";
    }

    @Override
    public String kind(Words words) {
        return words.of("programme.search.principle");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return programme.principles().stream()
                .map(text -> new Entry(
                        "/principles/" + text.principle().id(),
                        text.name(),
                        Passages.together(List.of(text.maxim(), text.summary(), text.text()))))
                .toList();
    }
}
