package org.sextant.action;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Slug;

/** An action that may have several times, of which one can be called off while the others take place. */
@MappedSuperclass
abstract class SlottedAction extends Action {

    @SuppressWarnings("NullAway.Init")
    protected SlottedAction() {}

    SlottedAction(ActionId id, CampaignId campaign, Slug slug, Outline outline, Span span) {
        super(id, campaign, slug, outline, span);
    }

    final void arrange(List<Slot.Wanted> wanted) {
        seating().arrange(wanted, course().wasPublic());
        letMoveUp();
    }

    void callOff(SlotNumber slot, Instant now) {
        course().requireUnderWay();
        if (!takesSignups(slot, now)) {
            throw new ActionClosed();
        }
        seating().callOff(slot, now);
        revise();
        registerEvent(new SlotCalledOff(id(), slot));
    }

    /** It takes place after all, as long as nobody has been told otherwise. */
    void hold(SlotNumber slot) {
        course().requireUnderWay();
        seating().hold(slot);
        revise();
    }
}
