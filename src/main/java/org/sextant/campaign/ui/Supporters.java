package org.sextant.campaign.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.Voice;
import org.sextant.member.OrganisationSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.OrganisationId;

/** The organisations behind a campaign: those for which this person may speak, and those that stand behind it already. */
class Supporters extends CheckboxGroup<OrganisationId> {

    private final transient Words words;
    private boolean needed;
    private final transient Map<OrganisationId, String> names = new LinkedHashMap<>();

    /**
     * A choice among these.
     *
     * @param voice in whose name this person starts campaigns
     * @param already who stands behind it already; they may be taken out, and put back until it is stored
     */
    Supporters(Voice voice, Iterable<OrganisationSummary> already, Words words) {
        this.words = words;
        already.forEach(organisation -> names.put(organisation.id(), organisation.name()));
        var chosen = Set.copyOf(names.keySet());
        needed = !voice.own() && chosen.isEmpty();
        voice.organisations().forEach(organisation -> names.put(organisation.id(), organisation.name()));
        setLabel(words.of("campaign.form.organisations"));
        setHelperText(words.of(needed ? "campaign.form.organisations.needed" : "campaign.form.organisations.hint"));
        offer();
        setValue(chosen);
        setVisible(!names.isEmpty());
        addClassName("wide");
    }

    /** A campaign that is there already may stand on its own. */
    Supporters mayBeNone() {
        needed = false;
        setHelperText(words.of("campaign.form.organisations.hint"));
        return this;
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

    /** Those who stand behind it by now, too. */
    void offerAlso(Iterable<OrganisationSummary> others) {
        others.forEach(organisation -> names.put(organisation.id(), organisation.name()));
        var chosen = chosen();
        offer();
        setValue(chosen);
    }

    void choose(Set<OrganisationId> wanted) {
        setValue(wanted.stream().filter(names::containsKey).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    Set<OrganisationId> chosen() {
        return new LinkedHashSet<>(getValue());
    }
}
