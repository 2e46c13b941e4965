package org.sextant.campaign.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.Voice;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.OrganisationId;

/** The organisations behind a campaign that is begun: those for which this person may speak. */
class Supporters extends CheckboxGroup<OrganisationId> {

    private final transient Words words;
    private final boolean needed;
    private final transient Map<OrganisationId, String> names = new LinkedHashMap<>();

    /** A choice among those in whose name this person starts campaigns. */
    Supporters(Voice voice, Words words) {
        this.words = words;
        needed = !voice.own();
        voice.organisations().forEach(organisation -> names.put(organisation.id(), organisation.name()));
        setLabel(words.of("campaign.form.organisations"));
        setHelperText(words.of(needed ? "campaign.form.organisations.needed" : "campaign.form.organisations.hint"));
        offer();
        setVisible(!names.isEmpty());
        addClassName("wide");
    }

    /** None to choose: who joins a campaign that is there already is asked, and agrees. */
    static Supporters none(Words words) {
        return new Supporters(new Voice(true, List.of()), words);
    }

    private void offer() {
        setItems(names.keySet());
        setItemLabelGenerator(id -> names.getOrDefault(id, ""));
    }

    void check(FieldErrors errors) {
        if (needed && getValue().isEmpty()) {
            errors.at(this, words.of("campaign.form.organisations.none"));
        } else if (getValue().size() > CampaignPlan.MOST) {
            errors.at(this, words.of("campaign.form.too-many", "most", CampaignPlan.MOST));
        }
    }

    void choose(Set<OrganisationId> wanted) {
        setValue(wanted.stream().filter(names::containsKey).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    Set<OrganisationId> chosen() {
        return new LinkedHashSet<>(getValue());
    }
}
