package org.sextant.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.sextant.petition.ChangedMeanwhile;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.SlugTaken;
import org.sextant.petition.WrongPetitionState;
import org.sextant.shell.ui.Company;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Recovery;

/** Where a petition is written on, saved, and proposed. */
final class Editor extends Div {

    private final transient Desk desk;
    private final transient Petitions petitions;
    private final transient Pen pen;
    private final transient Runnable then;
    private final PlanForm form;
    private final Draft draft;
    private final Div conflict = new Div();
    private transient PetitionSummary read;
    private transient Optional<Recovery<PetitionWriting>> recovery = Optional.empty();
    private transient Optional<Company> company = Optional.empty();
    private boolean overtaken;

    /**
     * An editor of what was read.
     *
     * @param form filled with that
     * @param then shows the petition anew, as it is by then
     */
    Editor(Desk desk, Petitions petitions, Pen pen, PlanForm form, Runnable then) {
        this.desk = desk;
        this.petitions = petitions;
        this.pen = pen;
        this.read = form.known().orElseThrow();
        this.form = form;
        this.then = then;
        draft = new Draft(form, desk.words(), saving -> saveAndTell());
        add(conflict, draft);
    }

    /** From now on keeps what is typed and not saved, after it has offered what was kept before. */
    void keepIn(Recovery<PetitionWriting> sheet) {
        recovery = Optional.of(sheet);
        sheet.watch(form, Optional.of(form.writing()), this::take);
    }

    /** From now on says who else writes on it, hears when one of them has saved, and tells them. */
    void meet(Company others) {
        company = Optional.of(others);
        addComponentAsFirst(others.hereToo(thing(), desk, () -> form.notice().changedByOthers(desk.words())));
    }

    private String thing() {
        return "petition/" + read.id();
    }

    // Others may have saved since it was typed: then it is asked which shall stand before this is.
    private void take(Recovery.Kept<PetitionWriting> kept) {
        overtaken = !kept.begun().equals(Optional.of(form.writing()));
        form.write(kept.mine());
    }

    private void stored() {
        recovery.ifPresent(Recovery::stored);
        draft.saved();
    }

    void offerProposal(String who) {
        var act = new Button(desk.words().of("petition.work.propose"), click -> propose());
        var actions = new Div(act);
        actions.addClassName("actions");
        var part = new Div(
                new H2(desk.words().of("petition.work.propose.title")),
                new Paragraph(desk.words().of("petition.work.propose.text")),
                new Paragraph(who),
                actions);
        part.addClassName("part");
        add(part);
    }

    private void saveAndTell() {
        var before = read;
        if (save() && !read.plan().equals(before.plan())) {
            var saved = read;
            Notes.done(desk.words().of("petition.work.draft-saved"), desk.words(), () -> putBack(before, saved));
        }
    }

    // A proposal that was taken back by saving stays so: the second person may have read something else meanwhile.
    private void putBack(PetitionSummary before, PetitionSummary saved) {
        try {
            pen.write(saved, before.plan(), before.slug());
        } catch (ChangedMeanwhile | PetitionClosed | SlugTaken | WrongPetitionState late) {
            Notes.refused(desk.words().of("shell.undo.late"));
        }
        then.run();
    }

    private boolean save() {
        return form.plan().filter(this::saved).isPresent();
    }

    private boolean saved(PetitionPlan plan) {
        conflict.removeAll();
        if (overtaken) {
            overtaken = false;
            askWhich(plan);
            return false;
        }
        try {
            pen.write(read, plan, form.slug());
        } catch (ChangedMeanwhile overtaken) {
            askWhich(plan);
            return false;
        } catch (WrongPetitionState proposed) {
            Notes.refused(desk.words().of("petition.work.overtaken"));
            return false;
        } catch (SlugTaken taken) {
            read = now();
            form.slugIsTaken();
            return false;
        }
        goOnWith(now());
        return true;
    }

    private void goOnWith(PetitionSummary saved) {
        var moved = !saved.slug().equals(read.slug());
        read = saved;
        form.fill(saved);
        stored();
        company.ifPresent(others -> others.changed(thing(), desk));
        if (moved) {
            then.run();
        }
    }

    private PetitionSummary now() {
        return petitions.byId(read.id()).orElseThrow();
    }

    private void askWhich(PetitionPlan mine) {
        var theirs = now();
        conflict.add(new Conflict(theirs, mine, desk.words())
                .keepMine(() -> {
                    read = theirs;
                    saveAndTell();
                })
                .takeTheirs(() -> {
                    stored();
                    then.run();
                }));
    }

    private void propose() {
        if (!save()) {
            return;
        }
        try {
            pen.propose(read.id());
            Notes.done(desk.words().of("petition.work.proposed"));
            then.run();
        } catch (WrongPetitionState nothingNew) {
            Notes.refused(desk.words().of("petition.work.nothing-new"));
        }
    }
}
