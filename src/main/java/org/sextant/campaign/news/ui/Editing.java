package org.sextant.campaign.news.ui;

import com.vaadin.flow.server.Command;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.ui.Company;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.HereToo;
import org.sextant.shell.ui.Recovery;
import org.springframework.stereotype.Component;

/** What it takes to write an update, alone and with others. */
@Component
class Editing {

    private final News news;
    private final Company company;
    private final TypedTexts texts;

    Editing(News news, Company company, TypedTexts texts) {
        this.news = news;
        this.company = company;
        this.texts = texts;
    }

    News news() {
        return news;
    }

    /** For one that is not there yet. */
    Recovery<UpdateWriting> recovery(CampaignSummary campaign, Desk desk) {
        return recovery("upd+" + campaign.id(), desk);
    }

    Recovery<UpdateWriting> recovery(UpdateSummary draft, Desk desk) {
        return recovery("upd-" + draft.id(), desk);
    }

    private Recovery<UpdateWriting> recovery(String sheet, Desk desk) {
        return new Recovery<>(texts, new TypedTexts.Sheet(sheet), UpdateWriting.class, desk);
    }

    /** For the correction of one that everybody reads. */
    Recovery<CorrectionWriting> recoveryOfCorrection(UpdateSummary update, Desk desk) {
        return new Recovery<>(texts, new TypedTexts.Sheet("upc-" + update.id()), CorrectionWriting.class, desk);
    }

    HereToo hereToo(UpdateSummary draft, Desk desk, Command changed) {
        return company.hereToo("update/" + draft.id(), desk, changed);
    }

    void changed(UpdateSummary draft) {
        company.changed("update/" + draft.id());
    }
}
