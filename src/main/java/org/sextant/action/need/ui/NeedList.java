package org.sextant.action.need.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.action.ActionCard;
import org.sextant.action.need.Candidate;
import org.sextant.action.need.NeedRight;
import org.sextant.action.need.NeedSummary;
import org.sextant.vocabulary.NeedId;

/** Needs of one place, each with those who can meet it where the reader may know them. */
class NeedList extends UnorderedList {

    NeedList(List<NeedSummary> needs, Optional<ActionCard> action, NeedSeat seat) {
        addClassName("rows");
        Map<NeedId, List<Candidate>> candidates = seat.may(NeedRight.ASK)
                ? seat.doors().matches().of(seat.campaign().id(), needs, seat.person())
                : Map.of();
        var ids = needs.stream().map(NeedSummary::id).collect(Collectors.toSet());
        var promised = seat.doors().promises().promised(ids, seat.person());
        needs.forEach(need -> add(new NeedRow(
                need,
                action,
                new NeedRow.Known(candidates.getOrDefault(need.id(), List.of()), promised.contains(need.id())),
                seat)));
    }
}
