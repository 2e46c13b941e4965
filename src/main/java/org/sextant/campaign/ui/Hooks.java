package org.sextant.campaign.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.campaign.PlanItem;
import org.sextant.shell.Words;

/** On what the things of a plan hang, among those that are shown. */
class Hooks {

    private final Map<String, String> titles;

    Hooks(List<Placed> placed) {
        titles = placed.stream()
                .collect(Collectors.toMap(Placed::id, one -> one.item().title(), (first, _) -> first));
    }

    boolean areThere(List<Placed> placed) {
        return placed.stream().anyMatch(one -> of(one.item()).isPresent());
    }

    /** The id of what it hangs on, if that is shown. */
    Optional<String> of(PlanItem item) {
        return item.hangsOn().filter(titles::containsKey);
    }

    /** As in "hangs on “Handover”". */
    Optional<String> said(PlanItem item, Words words) {
        return item.hangsOn()
                .flatMap(id -> Optional.ofNullable(titles.get(id)))
                .map(title -> words.of("campaign.calendar.hangs", "title", title));
    }
}
