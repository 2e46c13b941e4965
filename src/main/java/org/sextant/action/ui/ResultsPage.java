package org.sextant.action.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sextant.action.Achievements;
import org.sextant.action.Board;
import org.sextant.action.Figure;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.planning.Objectives;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;

/** The sums of a campaign's actions; of one of them, which is in the address, how it came about. */
class ResultsPage extends Div implements AfterNavigationObserver {

    private static final String FIGURE = "figure";

    /** What it is read from. */
    record Sources(Board board, Tellings tellings, Objectives objectives) {}

    private final CampaignSummary campaign;
    private final Desk desk;
    private final LocalDate today;
    private final Board board;
    private final Tellings tellings;
    private final Objectives objectives;
    private final Words words;
    private Achievements shown = new Achievements(List.of());

    ResultsPage(CampaignSummary campaign, Desk desk, LocalDate today, Sources sources) {
        this.campaign = campaign;
        this.desk = desk;
        this.today = today;
        this.board = sources.board();
        this.tellings = sources.tellings();
        this.objectives = sources.objectives();
        this.words = desk.words();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation());
    }

    // Put into the page after the navigation, it hears nothing of it.
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().beforeClientResponse(this, answer -> {
            if (getChildren().findAny().isEmpty()) {
                show(event.getUI().getActiveViewLocation());
            }
        });
    }

    private void show(Location location) {
        removeAll();
        var achieved = achieved();
        shown = achieved;
        if (achieved.actions().isEmpty()) {
            add(new EmptyState(words.of("action.results.empty.title"), words.of("action.results.empty.text")));
            return;
        }
        var telling = tellings.of(campaign, achieved.actions(), desk);
        var chosen = location.getQueryParameters()
                .getSingleParameter(FIGURE)
                .flatMap(id -> figure(id, achieved))
                .orElse(achieved.counted().getFirst());
        var head = new Div(new Paragraph(words.of("action.results.lead")));
        head.addClassName("head");
        add(head, sums(achieved, chosen), overTime(achieved, chosen));
        toward(achieved, chosen).ifPresent(this::add);
        add(actions(achieved, telling));
    }

    /** Whether the actions have come to something else since it was shown; that somebody signs up changes nothing here. */
    boolean isOutdated() {
        return !achieved().total().equals(shown.total());
    }

    private Achievements achieved() {
        return new Achievements(board.of(campaign.id(), desk.person()));
    }

    private static Optional<Figure> figure(String id, Achievements achieved) {
        return achieved.counted().stream().filter(one -> id(one).equals(id)).findFirst();
    }

    private static String id(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }

    private UnorderedList sums(Achievements achieved, Figure chosen) {
        var sums = new UnorderedList();
        sums.addClassName("tally");
        sums.getElement().setAttribute("aria-label", words.of("action.results.sums"));
        achieved.counted().forEach(figure -> {
            var number = achieved.total().of(figure).orElse(0);
            var link = new Anchor(ActionPath.results(campaign) + "?" + FIGURE + "=" + id(figure), "");
            link.getElement()
                    .appendChild(new Element("b").setText(words.number(number)))
                    .appendChild(Element.createText(" " + words.of("action.results.figure", figure, "number", number)));
            if (figure == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            sums.add(new ListItem(link));
        });
        return sums;
    }

    private Section overTime(Achievements achieved, Figure chosen) {
        var bars = achieved.over(chosen, today);
        var weeks = Achievements.areWeeks(bars);
        var title = words.of(
                weeks ? "action.results.weeks" : "action.results.months",
                "what",
                words.of("action.results.figure", chosen, "number", 2));
        var columns = bars.stream()
                .map(bar -> new BarChart.Column(
                        weeks ? words.dayAndMonth(bar.from()) : words.month(bar.from()),
                        bar.number(),
                        words.number(bar.number())))
                .toList();
        var chart =
                new Div(BarChart.of(columns, title, desk.language().direction().equals("rtl")));
        chart.addClassName("scroll");
        chart.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        var part = new Section(new H2(title), chart, new ResultsTable(words).over(bars, weeks, title));
        part.addClassNames("part", "stack");
        return part;
    }

    private Optional<Section> toward(Achievements achieved, Figure chosen) {
        var wanted = objectives.of(campaign.id(), desk.person()).stream()
                .filter(objective -> objective.measure().equals(Optional.of(chosen.measure())))
                .toList();
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new TowardGoals(
                        achieved.soFar(chosen, today),
                        wanted,
                        words.of("action.results.figure", chosen, "number", 2),
                        words));
    }

    private Section actions(Achievements achieved, Telling telling) {
        var part =
                new Section(new H2(words.of("action.results.actions")), new ResultsTable(words).of(achieved, telling));
        part.addClassName("part");
        return part;
    }
}
