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
    private final transient Hooks hooks;
    private final transient LocalDate today;
    private final transient Words words;
    private final transient Consumer<String> moving;
    private final PageByPage<Placed> pages;
    private PlanTable shown;

    /** @param moving hears the id of what is about to be moved by a form */
    PlanPages(List<Placed> placed, LocalDate today, Words words, Consumer<String> moving) {
        this.inTime = placed.stream().sorted(IN_TIME).toList();
        this.hooks = new Hooks(placed);
        this.today = today;
        this.words = words;
        this.moving = moving;
        shown = table(inTime.subList(0, 0));
        pages = new PageByPage<>(inTime, comesNext(), this::table, words);
        add(pages);
    }

    private int comesNext() {
        var past = inTime.stream()
                .takeWhile(one -> one.item().end().isBefore(today))
                .count();
        return Math.toIntExact(past);
    }

    private PlanTable table(List<Placed> some) {
        shown = new PlanTable(some, hooks, today, words, moving);
        return shown;
    }

    /** Asks for the new day of one that can be moved. */
    void ask(Placed one) {
        turnTo(one.id());
        shown.ask(one);
    }

    /** Puts the cursor at one that was moved. */
    void lead(String id) {
        turnTo(id);
        shown.lead(id);
    }

    private void turnTo(String id) {
        if (!shown.has(id)) {
            var ids = inTime.stream().map(Placed::id).toList();
            pages.turnTo(ids.indexOf(id));
        }
    }
}
