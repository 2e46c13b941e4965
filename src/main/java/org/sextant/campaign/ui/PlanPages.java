package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.sextant.shell.Words;
import org.sextant.shell.ui.PageByPage;

/** The plan as a table in the order of time, a page at a time; it opens where today is. */
class PlanPages extends Div {

    private static final Comparator<Placed> IN_TIME = Comparator.comparing(
                    (Placed one) -> one.item().start())
            .thenComparing(one -> one.item().end());

    private final transient List<Placed> inTime;
    private final PageByPage<Placed, PlanTable> pages;

    /** @param moving hears the id of what is about to be moved by a form */
    PlanPages(List<Placed> placed, LocalDate today, Words words, Consumer<String> moving) {
        inTime = placed.stream().sorted(IN_TIME).toList();
        var hooks = new Hooks(placed);
        pages = new PageByPage<>(
                inTime, comesNext(today), some -> new PlanTable(some, hooks, today, words, moving), words);
        add(pages);
    }

    private int comesNext(LocalDate today) {
        var past = inTime.stream()
                .takeWhile(one -> one.item().end().isBefore(today))
                .count();
        return Math.toIntExact(past);
    }

    /** Asks for the new day of one that can be moved. */
    void ask(Placed one) {
        pageOf(one.id()).ask(one);
    }

    /** Puts the cursor at one that was moved. */
    void lead(String id) {
        pageOf(id).lead(id);
    }

    private PlanTable pageOf(String id) {
        pages.turnTo(inTime.stream().map(Placed::id).toList().indexOf(id));
        return pages.shown();
    }
}
