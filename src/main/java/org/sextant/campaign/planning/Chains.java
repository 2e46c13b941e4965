package org.sextant.campaign.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.vocabulary.MilestoneId;

/** What hangs on what among the milestones of one campaign. */
class Chains {

    private final Map<MilestoneId, MilestoneSummary> milestones;

    Chains(List<MilestoneSummary> ofOneCampaign) {
        milestones = ofOneCampaign.stream().collect(Collectors.toMap(MilestoneSummary::id, Function.identity()));
    }

    /** Whether the chain that begins at {@code on} comes to {@code id}. */
    boolean wouldClose(MilestoneId id, MilestoneId on) {
        var passed = new HashSet<MilestoneId>();
        var next = Optional.of(on);
        while (next.isPresent() && passed.add(next.get())) {
            if (next.get().equals(id)) {
                return true;
            }
            next = Optional.ofNullable(milestones.get(next.get()))
                    .flatMap(milestone -> milestone.plan().hangsOn());
        }
        return false;
    }

    boolean has(MilestoneId id) {
        return milestones.containsKey(id);
    }

    /** What would move along with the milestone, the nearest first. What is done has happened on its day; what waits behind it does not move either. */
    List<Moved> along(MilestoneId id, LocalDate day) {
        var days = ChronoUnit.DAYS.between(
                Optional.ofNullable(milestones.get(id))
                        .orElseThrow(NotInThePlan::new)
                        .day(),
                day);
        var found = new ArrayList<MilestoneSummary>();
        gather(id, found);
        return found.stream()
                .sorted(Comparator.comparing(MilestoneSummary::day))
                .map(milestone -> new Moved(
                        milestone.id(),
                        milestone.title(),
                        milestone.day(),
                        milestone.day().plusDays(days)))
                .toList();
    }

    private void gather(MilestoneId on, List<MilestoneSummary> found) {
        milestones.values().stream()
                .filter(milestone ->
                        milestone.plan().hangsOn().filter(on::equals).isPresent())
                .filter(milestone -> !milestone.done() && !found.contains(milestone))
                .forEach(milestone -> {
                    found.add(milestone);
                    gather(milestone.id(), found);
                });
    }
}
