package org.sextant.action;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
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

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int TWO_HOURS = 120;
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
                tell(actions.plan(event.id(), slug, plan(action, event), event.by()), place, event);
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

    /** What the action module makes of it; there are no other kinds in a plan, which a test of every template guards. */
    static ActionPlan plan(PlannedAction action, CampaignPlanned event) {
        var outline = new Outline(
                action.title(),
                action.text(),
                event.zone(),
                new Venue(Optional.empty(), Optional.empty(), false),
                action.people(),
                false,
                Optional.empty(),
                action.hangsOn().map(event::milestone),
                Outline.TOLD);
        return switch (action.kind()) {
            case "EVENT" -> event(outline, action, event);
            case "TASKS" -> new ActionPlan.TaskList(outline, event.opens().plusDays(action.day()), action.tasks());
            case "CONTACT" -> contact(outline, action, event);
            default -> throw unknown(action);
        };
    }

    // Moved on by the zone's own rule where its clocks leave that hour out.
    private static ActionPlan event(Outline outline, PlannedAction action, CampaignPlanned event) {
        var starts = ZonedDateTime.of(
                event.opens().plusDays(action.day()), action.starts().orElse(EVENING), event.zone());
        var ends = starts.plusMinutes(action.minutes().orElse(TWO_HOURS));
        return new ActionPlan.Event(outline, starts.toLocalDateTime(), ends.toLocalDateTime(), action.places());
    }

    private static ActionPlan contact(Outline outline, PlannedAction action, CampaignPlanned event) {
        var asked = action.question().orElseThrow(() -> unknown(action));
        return new ActionPlan.ContactRepresentative(
                outline,
                event.opens().plusDays(action.day()),
                asked.office(),
                Channel.valueOf(asked.channel().toUpperCase(Locale.ROOT)),
                asked.question(),
                asked.brief());
    }

    private static IllegalArgumentException unknown(PlannedAction action) {
        return new IllegalArgumentException("Not an action that can be planned: " + action.kind());
    }
}
