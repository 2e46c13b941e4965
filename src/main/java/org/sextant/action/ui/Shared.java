package org.sextant.action.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.action.ActionCard;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;

/**
 * What of a board is done together with others.
 *
 * @param hosts the organisations that host an action beside those behind its campaign, by name
 * @param owners the campaigns of those actions that are another's, and hosted here
 * @param open those of them whose page in the workroom the reader may open
 */
record Shared(Map<ActionId, List<String>> hosts, Map<CampaignId, CampaignSummary> owners, Set<ActionId> open) {

    /** Who hosts it, and, where it is another's, whose; empty where its own campaign does it alone. */
    Optional<String> said(ActionCard action, Words words) {
        var names = words.list(hosts.getOrDefault(action.id(), List.of()));
        return owner(action)
                .map(campaign -> words.of(
                        "action.board.hosted-from", "campaign", campaign.title().in(words.language()), "names", names))
                .or(() -> Optional.of(names)
                        .filter(known -> !known.isEmpty())
                        .map(known -> words.of("action.board.hosts", "names", known)));
    }

    /** Whether the reader has to do with its public page instead. */
    boolean isClosed(ActionCard action) {
        return owner(action).isPresent() && !open.contains(action.id());
    }

    Optional<CampaignSummary> owner(ActionCard action) {
        return Optional.ofNullable(owners.get(action.campaign()));
    }
}
