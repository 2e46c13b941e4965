package org.sextant.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.sextant.action.Achievements.Mark;
import org.sextant.campaign.planning.ObjectiveSummary;
import org.sextant.shell.Words;

/** How near a campaign has come to the objectives that count one figure: drawn, and in words. */
final class TowardGoals extends Section {

    /**
     * The part of the page.
     *
     * @param marks at least one
     * @param objectives at least one, all of one measure
     * @param what is counted
     */
    TowardGoals(List<Mark> marks, List<ObjectiveSummary> objectives, String what, Words words) {
        var title = words.of("action.results.toward", "what", what);
        var goals = objectives.stream()
                .map(ObjectiveSummary::plan)
                .map(plan -> new GoalChart.Goal(
                        plan.wanted(), words.number(plan.wanted()), plan.due(), words.dayAndMonth(plan.due())))
                .toList();
        var chart = new Div(
                GoalChart.of(marks, goals, title, words.language().direction().equals("rtl")));
        chart.addClassName("scroll");
        chart.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        add(
                new H2(title),
                chart,
                new ResultsTable(words).toward(objectives, marks.getLast().number()));
        addClassNames("part", "stack");
    }
}
