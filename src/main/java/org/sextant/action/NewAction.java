package org.sextant.action;

import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Slug;

/** Makes an action of the kind that its plan is of. */
final class NewAction {

    private NewAction() {}

    static Action of(ActionId id, CampaignId campaign, Slug slug, ActionPlan plan) {
        return switch (plan) {
            case ActionPlan.Event event -> new Event(id, campaign, slug, event);
            case ActionPlan.TaskList tasks -> new TaskList(id, campaign, slug, tasks);
            case ActionPlan.ContactRepresentative contact -> new ContactRepresentative(id, campaign, slug, contact);
            case MeetingPlan.Shifts shifts -> new ShiftRota(id, campaign, slug, shifts);
            case MeetingPlan.Training training -> new Training(id, campaign, slug, training);
            case MeetingPlan.Gathering gathering -> new Gathering(id, campaign, slug, gathering);
            case MeetingPlan.Custom custom -> new CustomAction(id, campaign, slug, custom);
            case ErrandPlan.LetterWriting letter -> new LetterWriting(id, campaign, slug, letter);
            case ErrandPlan.Distribution distribution -> new Distribution(id, campaign, slug, distribution);
            case ErrandPlan.Canvass canvass -> new Canvass(id, campaign, slug, canvass);
        };
    }
}
