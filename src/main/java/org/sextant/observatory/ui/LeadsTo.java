package org.sextant.observatory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.observatory.ReportSummary;
import org.sextant.observatory.ReportedActions;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.Demands;
import org.sextant.shell.Words;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Slug;

/** The demand and the action that a report leads to, or led to. */
class LeadsTo extends Div {

    private static final int LONGEST_SLUG = 60;

    private final transient ReportedActions actions;
    private final transient Words words;
    private final ComboBox<DemandSummary> demand = new ComboBox<>();
    private final TextField action = new TextField();

    /** @param choices the demands of the report's principle */
    LeadsTo(ReportSummary report, List<DemandSummary> choices, ReportedActions actions, Words words) {
        this.actions = actions;
        this.words = words;
        demand.setLabel(words.of("observatory.led-to.demand"));
        demand.setItems(choices);
        demand.setItemLabelGenerator(one -> one.title().in(words.language()));
        demand.setClearButtonVisible(true);
        report.demand()
                .flatMap(id ->
                        choices.stream().filter(one -> one.id().equals(id)).findFirst())
                .ifPresent(demand::setValue);
        action.setLabel(words.of("observatory.led-to.action"));
        action.setHelperText(words.of("observatory.moderation.action.hint"));
        action.setMaxLength(LONGEST_SLUG);
        action.setValue(report.action().map(Slug::text).orElse(""));
        addClassName("row");
        add(demand, action);
    }

    /** Those of its principle, and the one that it leads to already, also once that has retired. */
    static List<DemandSummary> choices(ReportSummary report, Demands demands) {
        var of = demands.of(report.text().theme());
        return Stream.concat(
                        of.stream(),
                        report.demand().flatMap(demands::byId).stream()
                                .filter(one -> of.stream()
                                        .noneMatch(other -> other.id().equals(one.id()))))
                .toList();
    }

    /** Whether it can be kept; else it says at the field why not. */
    boolean check() {
        var wrong = wrong(typed());
        wrong.ifPresent(sentence -> action.setErrorMessage(words.of(sentence)));
        action.setInvalid(wrong.isPresent());
        return wrong.isEmpty();
    }

    private Optional<String> wrong(String slug) {
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        if (!Slug.valid(slug)) {
            return Optional.of("observatory.moderation.action.wrong");
        }
        return actions.title(new Slug(slug)).isPresent()
                ? Optional.empty()
                : Optional.of("observatory.moderation.action.none");
    }

    Optional<DemandId> demand() {
        return demand.getOptionalValue().map(DemandSummary::id);
    }

    Optional<Slug> action() {
        return Slug.parse(typed());
    }

    private String typed() {
        return action.getValue().strip();
    }
}
