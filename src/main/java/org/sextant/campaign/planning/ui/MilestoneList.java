package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sextant.campaign.planning.Horizon;
import org.sextant.campaign.planning.MilestoneSummary;
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.planning.PlanMilestone;
import org.sextant.campaign.planning.RemovedMilestone;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Notes;

/** The milestones of a campaign, the earliest first. */
class MilestoneList extends Section implements MilestoneRow.Acts {

    private final transient Milestones milestones;
    private final transient MilestoneMoves moves;
    private final transient MilestoneMoves.Here here;
    private final transient Words words;
    private final transient List<MilestoneSummary> found;
    private final transient WritingTogether together;

    /**
     * When they are shown, and to whom.
     *
     * @param plans whether the reader can change them
     */
    record View(LocalDate today, boolean plans) {}

    MilestoneList(
            Milestones milestones,
            MilestoneMoves moves,
            MilestoneMoves.Here here,
            View view,
            WritingTogether together) {
        this.milestones = milestones;
        this.moves = moves;
        this.here = here;
        this.words = here.desk().words();
        this.together = together;
        var plans = view.plans();
        found = milestones.of(here.campaign().id(), here.desk().person());
        addClassNames("part", "stack");
        setVisible(plans || !found.isEmpty());
        var adding = new Div();
        add(head(plans, adding));
        if (plans) {
            add(told());
        }
        add(adding);
        if (found.isEmpty()) {
            add(new Paragraph(words.of("planning.milestones.none")));
        } else {
            add(list(view.today(), plans));
        }
    }

    private Div head(boolean plans, Div adding) {
        var title = new H2(words.of("planning.milestones.title"));
        title.addClassName("grow");
        var head = new Div(title);
        head.addClassName("row");
        if (plans) {
            head.add(new Button(words.of("planning.milestones.add"), click -> {
                var form = adding(adding);
                adding.removeAll();
                adding.add(form);
                form.lead();
            }));
        }
        return head;
    }

    private MilestoneForm adding(Div place) {
        var recovery = together.milestone(here.campaign().id(), here.desk());
        var form = new MilestoneForm(
                found,
                horizon(),
                words,
                saved(plan -> {
                    milestones.add(here.campaign().id(), plan, here.desk().person());
                    recovery.stored();
                }),
                () -> {
                    recovery.stored();
                    place.removeAll();
                });
        recovery.watch(form, Optional.empty(), kept -> form.write(kept.mine()));
        return form;
    }

    private Span told() {
        var told = new Span(words.of("planning.page.told"));
        told.addClassName("small");
        return told;
    }

    private UnorderedList list(LocalDate today, boolean plans) {
        var list = new UnorderedList();
        list.addClassName("rows");
        found.forEach(milestone -> list.add(new MilestoneRow(
                milestone,
                milestone
                        .plan()
                        .hangsOn()
                        .flatMap(on -> found.stream()
                                .filter(one -> one.id().equals(on))
                                .findFirst()),
                today,
                words,
                plans ? Optional.of(this) : Optional.<MilestoneRow.Acts>empty())));
        return list;
    }

    private Horizon horizon() {
        return Horizon.of(here.campaign());
    }

    private Function<PlanMilestone, Optional<String>> saved(Consumer<PlanMilestone> save) {
        return plan -> Attempt.byForm(
                () -> {
                    save.accept(plan);
                    Notes.done(words.of("planning.milestone.saved"));
                },
                words,
                here.changed());
    }

    private void attempt(Runnable act) {
        Attempt.at(act, words, here.changed());
    }

    @Override
    public void change(MilestoneSummary milestone, MilestoneRow row) {
        var others = found.stream().filter(one -> !one.equals(milestone)).toList();
        var form = new MilestoneChange(milestone, others, milestones, moves, here)
                .keptIn(together.milestone(milestone.id(), here.desk()))
                .form();
        row.become(form);
        form.lead();
    }

    @Override
    public void turn(MilestoneSummary milestone) {
        if (milestone.done()) {
            reopen(milestone);
        } else {
            attempt(() -> {
                milestones.reach(milestone.id(), here.desk().person());
                Notes.done(said("reached", milestone), words, () -> reopen(milestone));
            });
        }
    }

    private void reopen(MilestoneSummary milestone) {
        attempt(() -> {
            milestones.reopen(milestone.id(), here.desk().person());
            Notes.done(said("reopened", milestone));
        });
    }

    private String said(String what, MilestoneSummary milestone) {
        return words.of("planning.milestone." + what, "title", milestone.title().in(words.language()));
    }

    @Override
    public void remove(MilestoneSummary milestone) {
        attempt(() -> {
            var removed = milestones.remove(milestone.id(), here.desk().person());
            Notes.done(
                    words.of("planning.removed", "title", milestone.title().in(words.language())),
                    words,
                    () -> putBack(removed));
        });
    }

    private void putBack(RemovedMilestone removed) {
        attempt(() -> milestones.putBack(removed, here.desk().person()));
    }
}
