package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.news.CampaignNotPublic;
import org.sextant.campaign.news.ChangedMeanwhile;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.campaign.news.WrongUpdateState;
import org.sextant.moderation.Sanctioned;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Recovery;
import org.sextant.shell.ui.Written;
import org.sextant.vocabulary.UpdateId;

/** An update that the public has not seen: to be written, kept, published or thrown away. */
class DraftForm extends Div implements Written<UpdateWriting> {

    private final transient CampaignSummary campaign;
    private final transient Desk desk;
    private final transient Words words;
    private final transient News news;
    private final transient Editing editing;
    private final transient Recovery<UpdateWriting> recovery;
    private final FieldErrors errors;
    private final UpdateTexts texts;
    private final FormNotice notice = new FormNotice();
    private transient Optional<UpdateSummary> opened;

    DraftForm(CampaignSummary campaign, Optional<UpdateSummary> draft, Desk desk, Editing editing, boolean publishes) {
        this.campaign = campaign;
        this.desk = desk;
        this.words = desk.words();
        this.editing = editing;
        this.news = editing.news();
        this.opened = draft;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        texts = new UpdateTexts(campaign, draft, words);
        addClassName("form");
        if (publishes && !campaign.isPublic()) {
            add(hint());
        }
        draft.ifPresent(written -> add(editing.hereToo(written, desk, () -> notice.changedByOthers(words))));
        add(notice, errors, texts, foot(draft, publishes));
        recovery =
                draft.map(written -> editing.recovery(written, desk)).orElseGet(() -> editing.recovery(campaign, desk));
        recovery.watch(this, draft.map(_ -> texts.writing()), this::take);
    }

    // Others may have changed the draft since it was typed.
    private void take(Recovery.Kept<UpdateWriting> kept) {
        write(kept.mine());
        opened.filter(stored ->
                        kept.begun().filter(begun -> !begun.says(stored.text())).isPresent())
                .ifPresent(this::choose);
    }

    @Override
    public UpdateWriting writing() {
        return texts.writing();
    }

    @Override
    public void write(UpdateWriting writing) {
        texts.write(writing);
    }

    @Override
    public FormNotice notice() {
        return notice;
    }

    private Div foot(Optional<UpdateSummary> draft, boolean publishes) {
        var foot = new Div();
        foot.addClassName("actions");
        if (publishes && campaign.isPublic()) {
            foot.add(publish());
        }
        foot.add(new Button(words.of("news.keep"), click -> keep().ifPresent(this::kept)));
        draft.ifPresent(written -> foot.add(discard(written)));
        return foot;
    }

    private Component hint() {
        var hint = new Div(words.of("news.not-public-yet"));
        hint.addClassNames("wide", "msg");
        return hint;
    }

    private Button discard(UpdateSummary draft) {
        var discard = new Button(words.of("news.discard"), click -> throwAway(draft));
        discard.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return discard;
    }

    private Button publish() {
        var question = new ConfirmButton.Question(words.of("news.publish.title"), words.of("news.publish.text"));
        var publish =
                new ConfirmButton(words.of("news.publish"), question, words, () -> keep().ifPresent(this::publish));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return publish.harmless();
    }

    private void publish(UpdateId id) {
        try {
            news.publish(id, desk.person());
            Notes.done(words.of("news.publish.done"));
            away();
        } catch (ChangedMeanwhile atTheSameMoment) {
            opened = news.byId(id, desk.person());
            Notes.refused(words.of("news.publish.again"));
        } catch (Sanctioned sanctioned) {
            Silence.tell(sanctioned.until(), desk);
        } catch (CampaignNotPublic | WrongUpdateState changedMeanwhile) {
            Notes.refused(words.of("news.changed-meanwhile"));
        }
    }

    private void kept(UpdateId id) {
        Notes.done(words.of("news.keep.done"));
        away();
    }

    private void away() {
        UI.getCurrentOrThrow().navigate(NewsPath.all(campaign));
    }

    private Optional<UpdateId> keep() {
        errors.clear();
        texts.check(errors);
        if (!errors.none()) {
            return Optional.empty();
        }
        var stored = opened.isEmpty()
                ? Optional.of(news.draft(campaign.id(), texts.text(), desk.person()))
                : change(opened.get());
        stored.ifPresent(_ -> recovery.stored());
        return stored;
    }

    private Optional<UpdateId> change(UpdateSummary draft) {
        try {
            news.change(draft.id(), texts.text(), draft.version(), desk.person());
            editing.changed(draft);
            return Optional.of(draft.id());
        } catch (ChangedMeanwhile theirs) {
            news.byId(draft.id(), desk.person()).ifPresent(this::choose);
        } catch (WrongUpdateState publishedMeanwhile) {
            Notes.refused(words.of("news.changed-meanwhile"));
        }
        return Optional.empty();
    }

    private void choose(UpdateSummary theirs) {
        notice.show(new Conflict(
                theirs,
                words,
                () -> {
                    opened = Optional.of(theirs);
                    notice.clear();
                    keep().ifPresent(this::kept);
                },
                () -> {
                    opened = Optional.of(theirs);
                    texts.fill(theirs.text());
                    notice.clear();
                }));
    }

    private void throwAway(UpdateSummary draft) {
        try {
            news.discard(draft.id(), desk.person());
            recovery.stored();
            away();
            Notes.done(words.of("news.discard.done"), words, () -> {
                var again = news.draft(campaign.id(), draft.text(), desk.person());
                UI.getCurrentOrThrow().navigate(NewsPath.of(campaign, again));
            });
        } catch (WrongUpdateState publishedMeanwhile) {
            Notes.refused(words.of("news.changed-meanwhile"));
        }
    }
}
