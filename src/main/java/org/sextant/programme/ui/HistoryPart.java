package org.sextant.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sextant.programme.Alteration.Kind;
import org.sextant.programme.Alteration.Rewording;
import org.sextant.programme.ChangeSummary;
import org.sextant.programme.PartText;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;

/** Every version that two people have made, the latest first, each with what it changed. */
class HistoryPart extends Section {

    private final transient Desk desk;
    private final transient Names names;
    private final transient Words words;
    private final transient Map<ListItem, PartText> items = new LinkedHashMap<>();

    HistoryPart(List<ChangeSummary> history, Desk desk, Names names) {
        this.desk = desk;
        this.names = names;
        this.words = desk.words();
        addClassName("part");
        add(new H2(words.of("programme.work.history")));
        var called = names.of(history.stream()
                .flatMap(change -> Stream.concat(Stream.of(change.proposedBy()), change.decidedBy().stream()))
                .distinct()
                .toList());
        var list = new OrderedList();
        list.addClassName("log");
        history.forEach(change -> {
            var item = item(change, called);
            items.put(item, change.alteration().text());
            list.add(item);
        });
        if (history.stream().noneMatch(change -> change.version() == 1)) {
            list.add(shipped(history));
        }
        add(list);
    }

    // Of a long history the oldest versions are not shown: then nobody knows here what was shipped.
    private ListItem shipped(List<ChangeSummary> history) {
        var shipped = new ListItem(words.of("programme.work.history.shipped"));
        history.stream()
                .filter(change -> change.version() == 2)
                .findFirst()
                .map(ChangeSummary::alteration)
                .map(first -> first instanceof Rewording rewording ? rewording.before() : first.text())
                .ifPresent(text -> items.put(shipped, text));
        return shipped;
    }

    /** Adds to each version a button by which one goes on from it. */
    void offer(Consumer<PartText> restore) {
        items.forEach((item, version) ->
                item.add(new Button(words.of("programme.work.restore"), click -> restore.accept(version))));
    }

    private ListItem item(ChangeSummary change, Map<PersonId, String> called) {
        var line = new Paragraph(words.of(
                "programme.work.history.version",
                "number",
                change.version(),
                "day",
                words.date(change.decidedAt().orElseThrow(), desk.zone()),
                "proposer",
                called.getOrDefault(change.proposedBy(), ""),
                "approver",
                change.decidedBy().map(by -> called.getOrDefault(by, "")).orElse("")));
        var item = new ListItem(line);
        if (change.alteration().kind() != Kind.REWORDING) {
            item.add(new Paragraph(
                    words.of("programme.work.did", change.alteration().kind())));
        }
        if (!change.why().isEmpty()) {
            item.add(new Paragraph(new Bdi(change.why())));
        }
        item.add(new Details(words.of("programme.work.history.what"), new Difference(change, names, words)));
        return item;
    }
}
