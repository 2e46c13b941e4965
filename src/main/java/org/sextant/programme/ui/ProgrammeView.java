package org.sextant.programme.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sextant.programme.Alteration.NewDemand;
import org.sextant.programme.ChangeSummary;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.Demands;
import org.sextant.programme.PartId;
import org.sextant.programme.PartText.Field;
import org.sextant.programme.PrincipleSummary;
import org.sextant.programme.Programme;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.shell.ui.Told;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;

/** The six principles and their demands, to be opened and edited. */
@Route(ProgrammeView.PATH)
@Menu(title = "programme.work.menu", order = 20)
@PermitAll
class ProgrammeView extends Page {

    static final String PATH = "programme";
    static final String NEW = PATH + "/new";

    private final Words words;
    private final transient Map<PartId, ChangeSummary> waiting;

    ProgrammeView(Desk desk, Programme programme, Demands demands, ProgrammeChanges changes) {
        words = desk.words();
        waiting = changes.waiting(desk.person()).stream()
                .collect(toMap(ChangeSummary::part, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        add(new PageHeader(
                words.of("programme.work.title"),
                words.of("programme.work.lead"),
                new RouterLink(words.of("programme.fulfilled.title"), FulfilmentsView.class)));
        programme.principles().forEach(principle -> add(section(principle)));
        if (!demands.retired().isEmpty()) {
            add(retired(demands.retired()));
        }
    }

    private Section section(PrincipleSummary principle) {
        var head = new H2(link(PartId.of(principle.principle()), principle.name()));
        var row = new Div(head);
        row.addClassName("row");
        mark(PartId.of(principle.principle()), row);
        var list = new UnorderedList();
        list.addClassName("rows");
        principle.demands().forEach(demand -> list.add(item(demand)));
        coming(principle.principle()).forEach(change -> list.add(item(change.part(), title(change))));
        var section = new Section(row, list, propose(principle));
        section.addClassNames("part", "stack", "tight");
        return section;
    }

    private List<ChangeSummary> coming(Principle principle) {
        return waiting.values().stream()
                .filter(change -> change.alteration() instanceof NewDemand added && added.principle() == principle)
                .toList();
    }

    private static LocalizedText title(ChangeSummary change) {
        return change.alteration().text().text(Field.TITLE);
    }

    private RouterLink propose(PrincipleSummary principle) {
        var link = new RouterLink(words.of("programme.work.new"), NewDemandView.class);
        link.setQueryParameters(
                QueryParameters.of("principle", principle.principle().id()));
        // Six links of the same words: each says to whom it belongs.
        link.getElement()
                .setAttribute(
                        "aria-label",
                        words.of(
                                "programme.work.new.of",
                                "principle",
                                principle.name().in(words.language())));
        return link;
    }

    private Section retired(List<DemandSummary> demands) {
        var list = new UnorderedList();
        list.addClassName("rows");
        demands.forEach(demand -> list.add(item(demand)));
        var section = new Section(new H2(words.of("programme.retired.title")), list);
        section.setId("retired");
        section.addClassNames("part", "stack", "tight");
        return section;
    }

    private ListItem item(DemandSummary demand) {
        return item(PartId.of(demand.id()), demand.title());
    }

    private ListItem item(PartId part, LocalizedText title) {
        var row = new Div(link(part, title));
        row.addClassName("row");
        mark(part, row);
        return new ListItem(row);
    }

    private RouterLink link(PartId part, LocalizedText title) {
        var link = new RouterLink(PartView.class, PartView.parameters(part));
        link.add(Told.inline(title, words));
        return link;
    }

    private void mark(PartId part, Div row) {
        Optional.ofNullable(waiting.get(part))
                .ifPresent(change -> row.add(new Badge(
                        Badge.Kind.WAITS,
                        words.of("programme.work.waits", change.alteration().kind()))));
    }
}
