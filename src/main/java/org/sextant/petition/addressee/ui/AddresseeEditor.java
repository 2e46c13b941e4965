package org.sextant.petition.addressee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.petition.ChangedMeanwhile;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.addressee.Addressee;
import org.sextant.petition.addressee.Addressees;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Recovery;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;

/** Where those whom a petition asks are added, changed and removed; each act is saved at once. */
final class AddresseeEditor extends Div {

    private final transient PetitionId petition;
    private final transient Addressees addressees;
    private final transient Desk desk;
    private final AddresseeForm form;
    private final transient NextSteps next;
    private final Div list = new Div();
    private final H3 heading = new H3();
    private final Button leave;
    private transient List<Addressee> read;
    private transient Optional<Addressee> changing = Optional.empty();
    private transient Optional<Recovery<AddresseeWriting>> recovery = Optional.empty();

    AddresseeEditor(PetitionId petition, Addressees addressees, Desk desk, AddresseeForm form, NextSteps next) {
        this.petition = petition;
        this.addressees = addressees;
        this.desk = desk;
        this.form = form;
        this.next = next;
        this.read = addressees.of(petition);
        addClassName("stack");
        var save = new Button(word("petition.addressee.work.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        leave = new Button(word("petition.addressee.work.leave"), click -> stop());
        var foot = new Div(save, leave);
        foot.addClassName("actions");
        add(list, heading, form, foot);
        showAll();
        begin(Optional.empty());
    }

    /** Keeps what is typed from now on, after it has offered what was kept before. */
    AddresseeEditor keptIn(Recovery<AddresseeWriting> sheet) {
        recovery = Optional.of(sheet);
        sheet.watch(form, Optional.empty(), kept -> take(kept.mine()));
        return this;
    }

    // The one that was being changed may be another by now, or gone: then that is said, as where it happens while one
    // types.
    private void take(AddresseeWriting mine) {
        var theirs = Optional.ofNullable(mine.begun())
                .flatMap(begun -> read.stream()
                        .filter(one -> one.name().texts().equals(given(begun)))
                        .findFirst());
        theirs.ifPresent(form::fill);
        var changed = theirs.isPresent() && !form.writing().begunAs(null).equals(mine.begun());
        aim(theirs);
        form.write(mine);
        if (changed) {
            form.tell(word("petition.addressee.work.changed-meanwhile"));
        } else if (theirs.isEmpty() && mine.begun() != null) {
            form.tell(word("petition.addressee.work.gone"));
        }
    }

    private static Map<Language, String> given(AddresseeWriting writing) {
        return writing.names().entrySet().stream()
                .filter(name -> !name.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Nothing of what was typed shall stay. */
    private void stop() {
        recovery.ifPresent(Recovery::stored);
        begin(Optional.empty());
    }

    private void showAll() {
        list.removeAll();
        list.add(
                read.isEmpty()
                        ? new Paragraph(word("petition.addressee.work.none"))
                        : AddresseeTable.toWrite(
                                read, next, desk.words(), one -> begin(Optional.of(one)), this::remove));
    }

    private void begin(Optional<Addressee> chosen) {
        aim(chosen);
        chosen.ifPresentOrElse(form::fill, form::clear);
    }

    private void aim(Optional<Addressee> chosen) {
        changing = chosen;
        heading.setText(word(chosen.isPresent() ? "petition.addressee.work.changing" : "petition.addressee.work.add"));
        leave.setVisible(chosen.isPresent());
    }

    private void save() {
        if (changing.isEmpty() && read.size() >= Addressees.MOST) {
            form.refuse(desk.words().of("petition.addressee.wrong.many", "most", Addressees.MOST));
            return;
        }
        form.addressee().ifPresent(written -> {
            var wanted = with(written);
            if (change(wanted, word("petition.addressee.work.saved"))) {
                stop();
            }
        });
    }

    private List<Addressee> with(Addressee written) {
        var wanted = new ArrayList<>(read);
        changing.map(read::indexOf).ifPresentOrElse(place -> wanted.set(place, written), () -> wanted.add(written));
        return wanted;
    }

    private void remove(Addressee addressee) {
        var wanted = new ArrayList<>(read);
        wanted.remove(addressee);
        var title = addressee.name().in(desk.words().language());
        if (change(wanted, desk.words().of("petition.addressee.work.removed", "title", title))
                && changing.filter(addressee::equals).isPresent()) {
            begin(Optional.empty());
        }
    }

    private boolean change(List<Addressee> wanted, String done) {
        var before = read;
        var changed = put(before, wanted);
        if (changed) {
            Notes.done(done, desk.words(), () -> putBack(wanted, before));
        } else {
            Notes.refused(word("petition.work.overtaken"));
            follow();
        }
        return changed;
    }

    private void putBack(List<Addressee> saved, List<Addressee> before) {
        if (!put(saved, before)) {
            Notes.refused(word("shell.undo.late"));
        }
        follow();
    }

    private boolean put(List<Addressee> known, List<Addressee> wanted) {
        var done = tried(known, wanted);
        read = addressees.of(petition);
        showAll();
        return done;
    }

    private boolean tried(List<Addressee> known, List<Addressee> wanted) {
        try {
            addressees.change(petition, known, wanted, desk.person());
            return true;
        } catch (ChangedMeanwhile | PetitionClosed overtaken) {
            return false;
        }
    }

    // The one in the form may have been changed or removed by somebody else: the next click must not strike another.
    // What was typed stays.
    private void follow() {
        changing.filter(old -> !read.contains(old)).ifPresent(old -> {
            var theirs =
                    read.stream().filter(one -> one.name().equals(old.name())).findFirst();
            aim(theirs);
            form.tell(word(
                    theirs.isPresent() ? "petition.addressee.work.changed-meanwhile" : "petition.addressee.work.gone"));
        });
    }

    private String word(String key) {
        return desk.words().of(key);
    }
}
