package org.sextant.campaign.news;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.UpdateId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The updates of campaigns, as those write them who may. The public reads {@link PublicNews}.
 *
 * <p>Each operation throws {@link NotPermitted} unless {@code by} holds a mandate for it in the campaign, {@link NoSuchUpdate} for an unknown id, and
 * {@link org.sextant.moderation.Sanctioned} where {@code by} would speak to the public under a sanction, and {@link WrongUpdateState} where the update does not stand as it must.
 */
@Service
@Transactional
public class News {

    /** More updates than this of one campaign are not shown. */
    public static final int MOST = 200;

    private final UpdateRepository updates;
    private final Campaigns campaigns;
    private final Editors editors;
    private final Clock clock;
    private final Ids ids;

    News(UpdateRepository updates, Campaigns campaigns, Editors editors, Clock clock, Ids ids) {
        this.updates = updates;
        this.campaigns = campaigns;
        this.editors = editors;
        this.clock = clock;
        this.ids = ids;
    }

    /** Writes a draft that only the team can read. */
    public UpdateId draft(CampaignId campaign, UpdateText text, PersonId by) {
        var update = new Update(UpdateId.fresh(ids), campaign, text, clock.instant());
        editors.act(by, NewsRight.WRITE, campaign, "update-drafted", update.id().toString());
        save(update);
        return update.id();
    }

    /**
     * Changes a draft.
     *
     * @param read the version that was changed
     * @throws ChangedMeanwhile if somebody else changed it since
     */
    public void change(UpdateId id, UpdateText text, long read, PersonId by) {
        act(id, NewsRight.WRITE, "update-changed", by, update -> {
            update.requireReadAs(read);
            update.change(text);
        });
    }

    /** Throws a draft away. */
    public void discard(UpdateId id, PersonId by) {
        var update = find(id);
        editors.act(by, NewsRight.WRITE, update.campaign(), "update-discarded", id.toString());
        update.requireDraft();
        updates.delete(update);
    }

    /**
     * Shows a draft to the public.
     *
     * @throws CampaignNotPublic while the campaign is a draft itself
     * @throws ChangedMeanwhile if another one was published in the same moment
     */
    public void publish(UpdateId id, PersonId by) {
        editors.requireVoice(by);
        act(id, NewsRight.PUBLISH, "update-published", by, update -> {
            if (campaigns
                    .byId(update.campaign())
                    .filter(CampaignSummary::isPublic)
                    .isEmpty()) {
                throw new CampaignNotPublic();
            }
            update.publish(updates.lastNumber(update.campaign()) + 1, clock.instant());
        });
    }

    /**
     * Corrects what the public has read; the page says that it was corrected.
     *
     * @param note what was wrong
     * @param read the version that was corrected
     * @throws ChangedMeanwhile if somebody else corrected it since
     */
    public void correct(UpdateId id, UpdateText text, LocalizedText note, long read, PersonId by) {
        editors.requireVoice(by);
        act(id, NewsRight.PUBLISH, "update-corrected", by, update -> {
            update.requireReadAs(read);
            update.correct(text, note, clock.instant());
        });
    }

    /** Takes an update from the public; its address says why. */
    public void takeDown(UpdateId id, LocalizedText reason, PersonId by) {
        act(id, NewsRight.PUBLISH, "update-taken-down", by, update -> update.takeDown(reason, clock.instant()));
    }

    /** Shows an update again that should not have been taken down. */
    public void putBack(UpdateId id, PersonId by) {
        editors.requireVoice(by);
        act(id, NewsRight.PUBLISH, "update-put-back", by, Update::putBack);
    }

    /** What this person may read of the campaign's updates, the latest first: drafts only who may write them. */
    @Transactional(readOnly = true)
    public List<UpdateSummary> of(CampaignId campaign, PersonId reader) {
        var writes = editors.mayWrite(reader, campaign);
        return updates.findOf(campaign, Limit.of(MOST)).stream()
                .map(Update::summary)
                .filter(update -> writes || update.isPublished())
                .toList();
    }

    /** An update for whoever may write it. */
    @Transactional(readOnly = true)
    public Optional<UpdateSummary> byId(UpdateId id, PersonId reader) {
        return updates.findById(id)
                .filter(update -> editors.mayWrite(reader, update.campaign()))
                .map(Update::summary);
    }

    private void act(UpdateId id, NewsRight right, String act, PersonId by, Consumer<Update> verb) {
        var update = find(id);
        editors.act(by, right, update.campaign(), act, id.toString());
        verb.accept(update);
        save(update);
    }

    private Update find(UpdateId id) {
        return updates.findById(id).orElseThrow(NoSuchUpdate::new);
    }

    // Flushed at once: of two who publish at the same moment, the later one must hear of it here.
    private void save(Update update) {
        try {
            updates.saveAndFlush(update);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException overtaken) {
            throw new ChangedMeanwhile();
        }
    }
}
