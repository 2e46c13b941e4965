package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.Organisations;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Recovery;

/** Lays out a form for a petition of a campaign. */
@SpringComponent
class PlanForms {

    private final Organisations organisations;
    private final Petitions petitions;
    private final TypedTexts texts;
    private final Clock clock;

    PlanForms(Organisations organisations, Petitions petitions, TypedTexts texts, Clock clock) {
        this.organisations = organisations;
        this.petitions = petitions;
        this.texts = texts;
        this.clock = clock;
    }

    PlanForm of(CampaignSummary campaign, Words words) {
        var form = new PlanForm(campaign, organisations.byIds(campaign.organisations()), words, clock);
        form.showBeside(new SimilarOnes(petitions.open(), words));
        return form;
    }

    /** For a petition that is not there yet. */
    Recovery<PetitionWriting> recovery(CampaignSummary campaign, Desk desk) {
        return recovery("pet+" + campaign.id(), desk);
    }

    Recovery<PetitionWriting> recovery(PetitionSummary petition, Desk desk) {
        return recovery("pet-" + petition.id(), desk);
    }

    private Recovery<PetitionWriting> recovery(String sheet, Desk desk) {
        return new Recovery<>(texts, new TypedTexts.Sheet(sheet), PetitionWriting.class, desk);
    }
}
