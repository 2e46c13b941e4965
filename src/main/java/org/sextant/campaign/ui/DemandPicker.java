package org.sextant.campaign.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignPlan;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.Programme;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.PrincipleSign;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;

/** The demands that a campaign carries: principle by principle, found by a part of their title or by the name of their principle. What has retired stays chosen, and is not offered. */
class DemandPicker extends MultiSelectComboBox<DemandId> {

    private final transient Words words;
    private final transient Programme programme;
    private final transient Map<DemandId, DemandSummary> demands = new LinkedHashMap<>();
    private final transient Set<DemandId> offered;

    DemandPicker(Programme programme, List<DemandSummary> retired, Words words) {
        super(words.of("campaign.form.demands"));
        this.words = words;
        this.programme = programme;
        programme.principles().stream()
                .flatMap(principle -> principle.demands().stream())
                .forEach(demand -> demands.put(demand.id(), demand));
        offered = new LinkedHashSet<>(demands.keySet());
        retired.forEach(demand -> demands.put(demand.id(), demand));
        setItems((demand, typed) -> found(demand, typed), offered);
        setItemLabelGenerator(this::title);
        setRenderer(new ComponentRenderer<>(this::entry));
        setHelperText(words.of("campaign.form.demands.hint"));
        addClassName("wide");
    }

    /** Those of them that can be chosen anew. */
    Set<DemandId> offered(List<DemandId> wanted) {
        return wanted.stream().filter(offered::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String title(DemandId id) {
        return shown(id).title().in(words.language());
    }

    private String principle(Principle principle) {
        return programme.principle(principle).name().in(words.language());
    }

    private DemandSummary shown(DemandId id) {
        return Objects.requireNonNull(demands.get(id), "Only demands of the programme are offered");
    }

    private boolean found(DemandId id, String typed) {
        var locale = Locale.forLanguageTag(words.language().tag());
        var wanted = typed.toLowerCase(locale);
        return title(id).toLowerCase(locale).contains(wanted)
                || principle(shown(id).principle()).toLowerCase(locale).contains(wanted);
    }

    private Div entry(DemandId id) {
        var principle = shown(id).principle();
        var kind = new Paragraph(principle(principle));
        kind.addClassName("kind");
        var text = new Div(kind, new Span(title(id)));
        text.addClassName("grow");
        var entry = new Div(new PrincipleSign(principle), text);
        entry.addClassName("t");
        return entry;
    }

    void check(FieldErrors errors) {
        if (getValue().isEmpty()) {
            errors.at(this, words.of("campaign.form.demands.none"));
        } else if (getValue().size() > CampaignPlan.MOST) {
            errors.at(this, words.of("campaign.form.too-many", "most", CampaignPlan.MOST));
        }
    }
}
