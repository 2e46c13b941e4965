package org.sextant.campaign.planning.ui;

import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.ui.PlanAudience;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Recovery;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.ObjectiveId;
import org.springframework.stereotype.Component;

/** What it takes to write on objectives and milestones with others: what one types is kept, and the others hear of what was stored. */
@Component
class WritingTogether {

    private final TypedTexts texts;
    private final PlanAudience readers;

    WritingTogether(TypedTexts texts, PlanAudience readers) {
        this.texts = texts;
        this.readers = readers;
    }

    MilestoneMoves.Here here(CampaignSummary campaign, Desk desk, Runnable again) {
        return new MilestoneMoves.Here(campaign, desk, again, () -> {
            again.run();
            changed(campaign, desk);
        });
    }

    void changed(CampaignSummary campaign, Desk by) {
        readers.changed(campaign.id(), by);
    }

    /** For an objective that is not there yet. */
    Recovery<ObjectiveWriting> objective(CampaignId campaign, Desk desk) {
        return recovery("obj+" + campaign, ObjectiveWriting.class, desk);
    }

    Recovery<ObjectiveWriting> objective(ObjectiveId objective, Desk desk) {
        return recovery("obj-" + objective, ObjectiveWriting.class, desk);
    }

    /** For a milestone that is not there yet. */
    Recovery<MilestoneWriting> milestone(CampaignId campaign, Desk desk) {
        return recovery("mil+" + campaign, MilestoneWriting.class, desk);
    }

    Recovery<MilestoneWriting> milestone(MilestoneId milestone, Desk desk) {
        return recovery("mil-" + milestone, MilestoneWriting.class, desk);
    }

    private <W> Recovery<W> recovery(String sheet, Class<W> writing, Desk desk) {
        return new Recovery<>(texts, new TypedTexts.Sheet(sheet), writing, desk);
    }
}
