package org.sextant.petition.addressee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sextant.petition.ChangedMeanwhile;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.addressee.Addressee;
import org.sextant.petition.addressee.Addressees;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
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
        leave = new Button(word("petition.addressee.work.leave"), click -> begin(Optional.empty()));
        var foot = new Div(save, leave);
        foot.addClassName("actions");
        add(list, heading, form, foot);
        showAll();
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
        changing = chosen;
        heading.setText(word(chosen.isPresent() ? "petition.addressee.work.changing" : "petition.addressee.work.add"));
        leave.setVisible(chosen.isPresent());
        chosen.ifPresentOrElse(form::fill, form::clear);
    }

    private void save() {
        if (changing.isEmpty() && read.size() >= Addressees.MOST) {
            form.refuse(desk.words().of("petition.addressee.wrong.many", "most", Addressees.MOST));
            return;
        }
        form.addressee()
                .ifPresent(written -> change(all -> {
                    changing.ifPresentOrElse(old -> all.set(all.indexOf(old), written), () -> all.add(written));
                    return all;
                }));
    }

    private void remove(Addressee addressee) {
        change(all -> {
            all.remove(addressee);
            return all;
        });
    }

    private void change(UnaryOperator<List<Addressee>> by) {
        try {
            addressees.change(petition, read, by.apply(new ArrayList<>(read)), desk.person());
            Notes.done(word("petition.addressee.work.saved"));
            begin(Optional.empty());
        } catch (ChangedMeanwhile | PetitionClosed overtaken) {
            Notes.refused(word("petition.work.overtaken"));
        }
        read = addressees.of(petition);
        showAll();
    }

    private String word(String key) {
        return desk.words().of(key);
    }
}
