package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.planning.Horizon;
import org.sextant.campaign.planning.ObjectiveSummary;
import org.sextant.campaign.planning.Objectives;
import org.sextant.campaign.planning.PlanObjective;
import org.sextant.member.People;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** What a campaign wants to have reached, and how far it has come. */
class ObjectiveList extends Section implements ObjectiveRow.Acts {

    private final transient CampaignSummary campaign;
    private final transient Objectives objectives;
    private final transient People people;
    private final transient Desk desk;
    private final transient Words words;
    private final transient View view;

    /**
     * For whom it is shown, and when.
     *
     * @param plans whether they can change it
     */
    record View(boolean plans, LocalDate today, WritingTogether together) {}

    ObjectiveList(CampaignSummary campaign, Objectives objectives, People people, Desk desk, View view) {
        this.campaign = campaign;
        this.objectives = objectives;
        this.people = people;
        this.desk = desk;
        this.words = desk.words();
        this.view = view;
        addClassNames("part", "stack");
        fill();
    }

    private void fill() {
        removeAll();
        var found = objectives.of(campaign.id(), desk.person());
        setVisible(view.plans() || !found.isEmpty());
        var adding = new Div();
        add(head(adding));
        if (view.plans()) {
            add(told());
        }
        add(adding);
        if (found.isEmpty()) {
            add(new Paragraph(words.of("planning.objectives.none")));
            return;
        }
        var names = people.names(found.stream()
                .flatMap(objective -> objective.told().stream())
                .map(ObjectiveSummary.Told::by)
                .distinct()
                .toList());
        var list = new UnorderedList();
        list.addClassName("rows");
        found.forEach(objective -> list.add(new ObjectiveRow(
                objective,
                view.today(),
                names,
                view.plans() ? Optional.of(this) : Optional.<ObjectiveRow.Acts>empty(),
                desk)));
        add(list);
    }

    private Div head(Div adding) {
        var title = new H2(words.of("planning.objectives.title"));
        title.addClassName("grow");
        var head = new Div(title);
        head.addClassName("row");
        if (view.plans()) {
            head.add(new Button(words.of("planning.objectives.add"), click -> {
                var form = adding();
                adding.removeAll();
                adding.add(form);
                form.lead();
            }));
        }
        return head;
    }

    private Span told() {
        var told = new Span(words.of("planning.page.told"));
        told.addClassName("small");
        return told;
    }

    private ObjectiveForm adding() {
        var recovery = view.together().objective(campaign.id(), desk);
        Consumer<PlanObjective> save = plan -> {
            objectives.add(campaign.id(), plan, desk.person());
            recovery.stored();
            Notes.done(words.of("planning.objective.saved"));
        };
        var form = new ObjectiveForm(Horizon.of(campaign), words, plan -> byForm(() -> save.accept(plan)), () -> {
            recovery.stored();
            fill();
        });
        recovery.watch(form, Optional.empty(), kept -> form.write(kept.mine()));
        return form;
    }

    private void changed() {
        fill();
        view.together().changed(campaign, desk);
    }

    private Optional<String> byForm(Runnable act) {
        return Attempt.byForm(act, words, this::changed);
    }

    private void attempt(Runnable act) {
        Attempt.at(act, words, this::changed);
    }

    @Override
    public void change(ObjectiveSummary objective, ObjectiveRow row) {
        var after = new ObjectiveChange.After(this::changed, this::fill);
        var form = new ObjectiveChange(objective, campaign, objectives, desk, after)
                .keptIn(view.together().objective(objective.id(), desk))
                .form();
        row.become(form);
        form.lead();
    }

    @Override
    public void tell(ObjectiveSummary objective, ObjectiveRow row) {
        var form = new ObjectiveTelling(objective, objectives, desk, this::fill).form();
        row.become(form);
        form.lead();
    }

    @Override
    public void remove(ObjectiveSummary objective) {
        attempt(() -> {
            var removed = objectives.remove(objective.id(), desk.person());
            Notes.done(
                    words.of("planning.removed", "title", title(objective)),
                    words,
                    () -> attempt(() -> objectives.putBack(removed, desk.person())));
        });
    }

    private String title(ObjectiveSummary objective) {
        return objective.plan().title().in(words.language());
    }
}
