package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.news.ChangedMeanwhile;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.campaign.news.WrongUpdateState;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;

/** Corrects what the public has read. */
class CorrectionForm extends Div {

    private final transient CampaignSummary campaign;
    private final transient Desk desk;
    private final transient Words words;
    private final transient News news;
    private final FieldErrors errors;
    private final UpdateTexts texts;
    private final NoteField note;
    private final Div conflict = new Div();
    private transient UpdateSummary opened;

    CorrectionForm(CampaignSummary campaign, UpdateSummary update, Desk desk, News news) {
        this.campaign = campaign;
        this.desk = desk;
        this.words = desk.words();
        this.news = news;
        this.opened = update;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        conflict.addClassName("wide");
        texts = new UpdateTexts(campaign, Optional.of(update), words);
        note = new NoteField(words.of("news.correct.note"), words.of("news.correct.note.hint"), words);
        var correct = new Button(words.of("news.correct"), click -> correct());
        correct.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(correct);
        foot.addClassName("actions");
        addClassName("form");
        add(errors, conflict, texts, note, foot);
    }

    private void correct() {
        errors.clear();
        texts.check(errors);
        note.check(errors, words.of("news.correct.note.none"));
        if (!errors.none()) {
            return;
        }
        try {
            news.correct(opened.id(), texts.text(), note.note(), opened.version(), desk.person());
            Notes.done(words.of("news.correct.done"));
            UI.getCurrentOrThrow().navigate(NewsPath.all(campaign));
        } catch (ChangedMeanwhile theirs) {
            news.byId(opened.id(), desk.person()).ifPresent(this::choose);
        } catch (WrongUpdateState takenDownMeanwhile) {
            Notes.refused(words.of("news.changed-meanwhile"));
        }
    }

    private void choose(UpdateSummary theirs) {
        conflict.removeAll();
        conflict.add(new Conflict(
                theirs,
                words,
                () -> {
                    opened = theirs;
                    conflict.removeAll();
                    correct();
                },
                () -> {
                    opened = theirs;
                    texts.fill(theirs.text());
                    conflict.removeAll();
                }));
    }
}
