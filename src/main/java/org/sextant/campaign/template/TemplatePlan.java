package org.sextant.campaign.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

/**
 * A plan of a campaign that is not tied to dates: its days are counted from the first, which is 0.
 *
 * @param title a proposal for the campaign's own
 * @param lasts the day on which it ends; empty for one without an end
 */
public record TemplatePlan(
        LocalizedText title,
        LocalizedText summary,
        List<DemandId> demands,
        List<AskedFor> addressees,
        Optional<Integer> lasts,
        List<PlannedObjective> objectives,
        List<PlannedMilestone> milestones,
        List<PlannedNeed> needs,
        List<PlannedAction> actions) {

    /** The most actions of one plan. */
    public static final int MOST_ACTIONS = 100;

    public TemplatePlan {
        demands = List.copyOf(demands);
        addressees = List.copyOf(Objects.requireNonNullElse(addressees, List.of()));
        objectives = List.copyOf(Objects.requireNonNullElse(objectives, List.of()));
        milestones = List.copyOf(Objects.requireNonNullElse(milestones, List.of()));
        needs = List.copyOf(Objects.requireNonNullElse(needs, List.of()));
        actions = List.copyOf(Objects.requireNonNullElse(actions, List.of()));
        if (demands.isEmpty()) {
            throw new IllegalArgumentException("A campaign carries at least one demand");
        }
        if (actions.size() > MOST_ACTIONS) {
            throw new IllegalArgumentException("A plan has at most " + MOST_ACTIONS + " actions");
        }
    }

    /** In which its campaign could speak. */
    public Set<Language> languages() {
        return title.languages();
    }
}
