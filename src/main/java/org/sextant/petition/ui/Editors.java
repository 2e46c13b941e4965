package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.campaign.CampaignSummary;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.Translations;
import org.sextant.shell.ui.Company;
import org.sextant.shell.ui.Desk;

/** Where a petition is written on: whole by organizers, in the other languages by those who translate. */
@SpringComponent
class Editors {

    private final Petitions petitions;
    private final Translations translations;
    private final PlanForms forms;
    private final Decisions decisions;
    private final Company company;

    Editors(Petitions petitions, Translations translations, PlanForms forms, Decisions decisions, Company company) {
        this.petitions = petitions;
        this.translations = translations;
        this.forms = forms;
        this.decisions = decisions;
        this.company = company;
    }

    Editor whole(CampaignSummary campaign, PetitionSummary petition, Desk desk, Runnable then) {
        var form = forms.of(campaign, desk.words());
        var editor = editor(petition, desk, new OrganizersPen(petitions, desk.person()), form, then);
        editor.offerProposal(decisions.who(petition, desk));
        return editor;
    }

    /** A draft of the original is published along with its translations, and so is for organizers to propose. */
    Editor translations(CampaignSummary campaign, PetitionSummary petition, Desk desk, Runnable then) {
        var form = forms.of(campaign, desk.words());
        form.translateOnly();
        var editor = editor(petition, desk, new TranslatorsPen(translations, desk.person()), form, then);
        if (!petition.drafts().containsKey(petition.original())) {
            editor.offerProposal(decisions.who(petition, desk));
        }
        return editor;
    }

    private Editor editor(PetitionSummary petition, Desk desk, Pen pen, PlanForm form, Runnable then) {
        form.fill(petition);
        var editor = new Editor(desk, petitions, pen, form, then);
        editor.keepIn(forms.recovery(petition, desk));
        editor.meet(company);
        return editor;
    }
}
