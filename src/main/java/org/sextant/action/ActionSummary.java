package org.sextant.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.Slug;

/**
 * One action, whole.
 *
 * @param plan in public and for those who are not booked without the place of a sensitive action, and without the address to join
 * @param tasks of a task list; empty for any other kind
 * @param takesSignups whether somebody can sign up now
 * @param slotsToCome those of its slots that take place and are not over, in their order
 * @param signupsErased from when on nobody can tell any more who signed up
 * @param slugFixed whether its address has been public
 * @param joinable whether those who have a place are told where to join it online
 */
public record ActionSummary(
        ActionCard card,
        ActionPlan plan,
        List<Task> tasks,
        boolean takesSignups,
        List<SlotSummary> slotsToCome,
        Instant signupsErased,
        boolean slugFixed,
        boolean joinable) {

    public ActionSummary {
        tasks = List.copyOf(tasks);
        slotsToCome = List.copyOf(slotsToCome);
    }

    /** Whether one can sign up for that slot now. */
    public boolean takesSignups(SlotSummary slot) {
        return takesSignups && slotsToCome.contains(slot);
    }

    /** From when on who is booked there may know the place of a sensitive one; empty where it is no secret. */
    public Optional<Instant> placeTold(SlotNumber slot) {
        var outline = plan.outline();
        return outline.sensitive() ? Optional.of(card.beginningOf(slot).minus(outline.told())) : Optional.empty();
    }

    /** @throws ChangedMeanwhile if somebody has changed what it sets out to do, or its address, since this was read */
    void requireStill(Slug address, ActionPlan now) {
        if (!card.slug().equals(address) || !plan.equals(now)) {
            throw new ChangedMeanwhile();
        }
    }

    /** Everything that the public may know of it. */
    public ActionSummary forEverybody() {
        return new ActionSummary(
                card, plan.forEverybody(), tasks, takesSignups, slotsToCome, signupsErased, slugFixed, joinable);
    }
}
