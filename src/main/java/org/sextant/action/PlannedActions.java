package org.sextant.action;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sextant.campaign.template.CampaignPlanned;
import org.sextant.campaign.template.PlannedAction;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Plans the actions with which a campaign begins, on their days. The public sees none of them before somebody opens it. */
@Component
class PlannedActions {

    private static final int STEM = 40;

    private final Actions actions;
    private final ActionRepository known;
    private final ApplicationEventPublisher events;

    PlannedActions(Actions actions, ActionRepository known, ApplicationEventPublisher events) {
        this.actions = actions;
        this.known = known;
        this.events = events;
    }

    // An event can be delivered twice: an action's address is made of its place in the plan, so that it is planned
    // once.
    @ApplicationModuleListener
    void on(CampaignPlanned event) {
        for (var place = 0; place < event.actions().size(); place++) {
            var action = event.actions().get(place);
            var slug = slug(action, event, place);
            if (!known.existsBySlug(slug)) {
                tell(actions.plan(event.id(), slug, FromPlan.of(action, event), event.by()), place, event);
            }
        }
    }

    private void tell(ActionId id, int place, CampaignPlanned event) {
        var needs = IntStream.range(0, event.needs().size())
                .mapToObj(
                        number -> new ActionTakenUp.Needed(number, event.needs().get(number)))
                .filter(needed ->
                        needed.need().action().filter(number -> number == place).isPresent())
                .toList();
        if (!needs.isEmpty()) {
            events.publishEvent(new ActionTakenUp(id, event.id(), needs, event.by()));
        }
    }

    private static Slug slug(PlannedAction action, CampaignPlanned event, int place) {
        var suggested = Slug.suggestedBy(action.title().in(Language.EN));
        var stem = suggested.length() <= STEM
                ? suggested
                : suggested.substring(0, STEM).replaceAll("-[^-]*$", "");
        var mark = UUID.nameUUIDFromBytes((event.id() + "/" + place).getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
        return new Slug(stem.isEmpty() ? mark : stem + "-" + mark);
    }
}
