package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.campaign.news.WrongUpdateState;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;

/** Takes an update from the public, with a reason that stands at its address. */
class TakeDownForm extends Section {

    private final transient CampaignSummary campaign;
    private final transient Desk desk;
    private final transient Words words;
    private final transient News news;
    private final FieldErrors errors;
    private final NoteField reason;

    TakeDownForm(CampaignSummary campaign, UpdateSummary update, Desk desk, News news) {
        this.campaign = campaign;
        this.desk = desk;
        this.words = desk.words();
        this.news = news;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        reason = new NoteField(words.of("news.take-down.reason"), words.of("news.take-down.hint"), words);
        var takeDown = new Button(words.of("news.take-down"), click -> takeDown(update));
        takeDown.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var foot = new Div(takeDown);
        foot.addClassName("actions");
        var form = new Div(errors, reason, foot);
        form.addClassName("form");
        addClassName("part");
        add(new H2(words.of("news.take-down.title")), form);
    }

    private void takeDown(UpdateSummary update) {
        errors.clear();
        reason.check(errors, words.of("news.take-down.reason.none"));
        if (!errors.none()) {
            return;
        }
        try {
            news.takeDown(update.id(), reason.note(), desk.person());
            UI.getCurrentOrThrow().navigate(NewsPath.all(campaign));
            Notes.done(words.of("news.take-down.done"), words, () -> {
                news.putBack(update.id(), desk.person());
                UI.getCurrentOrThrow().navigate(NewsPath.of(campaign, update.id()));
            });
        } catch (WrongUpdateState takenDownMeanwhile) {
            Notes.refused(words.of("news.changed-meanwhile"));
        }
    }
}
