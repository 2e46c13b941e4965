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
import org.sextant.moderation.Sanctioned;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Recovery;
import org.sextant.shell.ui.Written;

/** Corrects what the public has read. */
class CorrectionForm extends Div implements Written<CorrectionWriting> {

    private final transient CampaignSummary campaign;
    private final transient Desk desk;
    private final transient Words words;
    private final transient News news;
    private final transient Recovery<CorrectionWriting> recovery;
    private final FieldErrors errors;
    private final UpdateTexts texts;
    private final NoteField note;
    private final FormNotice notice = new FormNotice();
    private transient UpdateSummary opened;

    CorrectionForm(CampaignSummary campaign, UpdateSummary update, Desk desk, Editing editing) {
        this.campaign = campaign;
        this.desk = desk;
        this.words = desk.words();
        this.news = editing.news();
        this.opened = update;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        texts = new UpdateTexts(campaign, Optional.of(update), words);
        note = new NoteField(words.of("news.correct.note"), words.of("news.correct.note.hint"), words);
        var correct = new Button(words.of("news.correct"), click -> correct());
        correct.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(correct);
        foot.addClassName("actions");
        addClassName("form");
        add(errors, notice, texts, note, foot);
        recovery = editing.recoveryOfCorrection(update, desk);
        recovery.watch(this, Optional.of(writing()), this::take);
    }

    // Others may have corrected it since this was typed.
    private void take(Recovery.Kept<CorrectionWriting> kept) {
        write(kept.mine());
        if (kept.begun().filter(begun -> !begun.text().says(opened.text())).isPresent()) {
            choose(opened);
        }
    }

    @Override
    public CorrectionWriting writing() {
        return new CorrectionWriting(texts.writing(), note.typed());
    }

    @Override
    public void write(CorrectionWriting writing) {
        texts.write(writing.text());
        note.setValue(writing.note());
    }

    @Override
    public FormNotice notice() {
        return notice;
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
            recovery.stored();
            Notes.done(words.of("news.correct.done"));
            UI.getCurrentOrThrow().navigate(NewsPath.all(campaign));
        } catch (ChangedMeanwhile theirs) {
            news.byId(opened.id(), desk.person()).ifPresent(this::choose);
        } catch (Sanctioned sanctioned) {
            Silence.tell(sanctioned.until(), desk);
        } catch (WrongUpdateState takenDownMeanwhile) {
            Notes.refused(words.of("news.changed-meanwhile"));
        }
    }

    private void choose(UpdateSummary theirs) {
        notice.show(new Conflict(
                theirs,
                words,
                () -> {
                    opened = theirs;
                    notice.clear();
                    correct();
                },
                () -> {
                    opened = theirs;
                    texts.fill(theirs.text());
                    notice.clear();
                }));
    }
}
