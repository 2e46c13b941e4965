package org.sextant.observatory.web;

import java.util.Arrays;
import java.util.List;
import org.sextant.observatory.Indicator;
import org.sextant.shell.Messages;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** The figures by which places are compared. */
@Component
class SearchableIndicators implements Searchable {

    private static final int ORDER = 72;

    private final Messages messages;

    SearchableIndicators(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "indicator";
    }

    @Override
    public String kind(Words words) {
        return words.of("observatory.search.indicator");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return Arrays.stream(Indicator.Kind.values())
                .map(kind -> new Entry(
                        "/observatory/indicators/" + kind.id(),
                        messages.everywhere(words -> words.of("observatory.indicator", kind)),
                        messages.everywhere(words -> words.of("observatory.indicator.lead"))))
                .toList();
    }
}
