package org.sextant.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sextant.campaign.coalition.Farewell;
import org.sextant.campaign.coalition.Part;
import org.sextant.campaign.coalition.SharedParts;
import org.sextant.shell.Words;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The actions for which the people of a leaving organisation answer: the campaign keeps them and finds somebody else, or they are called off and whoever signed up is told. */
@Component
@Order(20)
class LedActions implements SharedParts {

    private static final String KEY = "action/";

    private static final int MOST = 500;

    private final ActionRepository repository;
    private final Actions actions;
    private final Noticeboard noticeboard;

    LedActions(ActionRepository repository, Actions actions, Noticeboard noticeboard) {
        this.repository = repository;
        this.actions = actions;
        this.noticeboard = noticeboard;
    }

    @Override
    public List<Part> of(CampaignId campaign, OrganisationId organisation, Set<PersonId> people, Words words) {
        return repository.unsettled(campaign, Limit.of(MOST)).stream()
                .filter(action ->
                        action.outline().inCharge().filter(people::contains).isPresent())
                .map(action -> new Part(
                        KEY + action.id(),
                        words.of("coalition.part.led"),
                        action.outline().title().in(words.language()),
                        true))
                .toList();
    }

    @Override
    public void settle(List<Part> parts, Farewell farewell) {
        parts.forEach(part -> {
            var id = new ActionId(UUID.fromString(part.key().substring(KEY.length())));
            if (farewell.stops(part)) {
                actions.callOff(id, farewell.by());
            } else {
                handOver(id, farewell);
            }
        });
    }

    private void handOver(ActionId id, Farewell farewell) {
        repository
                .lockById(id)
                .filter(action -> action.outline()
                        .inCharge()
                        .filter(farewell.going()::contains)
                        .isPresent())
                .ifPresent(action -> {
                    action.putInCharge(Optional.empty());
                    repository.saveAndFlush(action);
                    noticeboard.changed(action);
                });
    }
}
