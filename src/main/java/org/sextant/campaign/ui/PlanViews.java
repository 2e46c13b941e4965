package org.sextant.campaign.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.ui.Desk;

/** What happens when: as a timeline, month by month, or as a list. */
class PlanViews extends Section {

    /** In pixels; so narrow is a phone, on which a list reads best. The sheets have the same limit. */
    private static final int NARROW = 640;

    private final transient CampaignSummary campaign;
    private final transient Desk desk;
    private final transient Calendar calendar;
    private final Map<Look.Kind, Button> kinds = new EnumMap<>(Look.Kind.class);
    private final Div shown = new Div();
    private transient Optional<Look> look = Optional.empty();
    private transient Optional<String> moved = Optional.empty();
    private transient Runnable again = () -> {};

    PlanViews(CampaignSummary campaign, Desk desk, Calendar calendar) {
        this.campaign = campaign;
        this.desk = desk;
        this.calendar = calendar;
        addClassNames("part", "stack");
        add(head(), shown);
    }

    /**
     * Shows the plan as it is now.
     *
     * @param changed shows everything around it anew, too
     */
    void show(Runnable changed) {
        again = changed;
        look.ifPresent(this::show);
    }

    // The address is known only once it is in the page.
    @Override
    protected void onAttach(AttachEvent event) {
        if (look.isEmpty()) {
            var asked = event.getUI().getActiveViewLocation().getQueryParameters();
            show(Look.of(asked, usual(event.getUI()), calendar.today(campaign)));
        }
    }

    private static Look.Kind usual(UI ui) {
        var width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width > 0 && width <= NARROW ? Look.Kind.LIST : Look.Kind.TIMELINE;
    }

    private void show(Look wanted) {
        look = Optional.of(wanted);
        mark(wanted.kind());
        shown.removeAll();
        shown.add(view(wanted, calendar.of(campaign, desk, again)));
    }

    private Component view(Look wanted, List<Placed> placed) {
        var today = calendar.today(campaign);
        var table = new PlanPages(placed, today, desk.words(), id -> moved = Optional.of(id));
        moved.ifPresent(table::lead);
        moved = Optional.empty();
        return switch (wanted.kind()) {
            case TIMELINE -> new Timeline(placed, campaign.principle(), today, desk.words(), table);
            case LIST -> table;
            case MONTH -> new MonthSheet(placed, wanted.month(), today, desk.words(), this::turned);
        };
    }

    private Div head() {
        var title = new H2(desk.words().of("campaign.calendar.title"));
        title.addClassName("grow");
        var choice = new Div();
        choice.addClassName("row");
        choice.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", desk.words().of("campaign.calendar.views"));
        for (var kind : Look.Kind.values()) {
            var button = new Button(desk.words().of("campaign.calendar.view", kind), click -> choose(kind));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            kinds.put(kind, button);
            choice.add(button);
        }
        var head = new Div(title, choice);
        head.addClassName("row");
        return head;
    }

    private void mark(Look.Kind chosen) {
        kinds.forEach((kind, button) -> {
            button.getElement().setAttribute("aria-pressed", Boolean.toString(kind == chosen));
            button.setThemeVariant(ButtonVariant.LUMO_PRIMARY, kind == chosen);
        });
    }

    private void choose(Look.Kind kind) {
        var wanted = look.orElseThrow().as(kind);
        show(wanted);
        write(wanted);
    }

    private void turned(YearMonth month) {
        var wanted = look.orElseThrow().in(month);
        look = Optional.of(wanted);
        write(wanted);
    }

    private static void write(Look wanted) {
        var ui = UI.getCurrentOrThrow();
        var path = ui.getActiveViewLocation().getPath();
        ui.getPage().getHistory().replaceState(null, new Location(path, wanted.inAddress()));
    }
}
