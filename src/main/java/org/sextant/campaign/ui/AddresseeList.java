package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.Addressee;
import org.sextant.campaign.CampaignPlan;
import org.sextant.place.Places;
import org.sextant.programme.AddresseeKind;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.CountryCode;

/** Whom a campaign asks; a draft may ask nobody yet. */
class AddresseeList extends Div {

    private final transient Places places;
    private final transient Words words;
    private final Div list = new Div();
    private final Paragraph nobody;
    private final Button more;
    private final transient List<AddresseeFields> all = new ArrayList<>();
    private transient Runnable typing = () -> {};

    AddresseeList(Places places, Words words) {
        this.places = places;
        this.words = words;
        addClassNames("wide", "stack");
        list.addClassName("stack");
        nobody = new Paragraph(words.of("campaign.form.addressees.none"));
        nobody.addClassName("hint");
        more = new Button(words.of("campaign.form.addressees.more"), click -> row().focus());
        add(nobody, list, more);
    }

    void onTyping(Runnable then) {
        typing = then;
    }

    private AddresseeFields row() {
        var fields = new AddresseeFields(places, words, this::remove);
        fields.onTyping(() -> typing.run());
        all.add(fields);
        list.add(fields);
        count();
        return fields;
    }

    private void remove(AddresseeFields fields) {
        var place = all.indexOf(fields);
        all.remove(fields);
        list.remove(fields);
        count();
        typing.run();
        more.focus();
        Notes.done(
                words.of("campaign.form.addressees.removed", "number", place + 1), words, () -> putBack(fields, place));
    }

    private void putBack(AddresseeFields fields, int place) {
        var where = Math.min(place, all.size());
        all.add(where, fields);
        list.addComponentAtIndex(where, fields);
        count();
        typing.run();
    }

    private void count() {
        nobody.setVisible(all.isEmpty());
        more.setEnabled(all.size() < CampaignPlan.MOST);
    }

    void replace(List<Writing.Asked> addressees) {
        all.clear();
        list.removeAll();
        count();
        addressees.forEach(asked -> row().fill(asked));
    }

    /** Asks the State of this place alone, by its name in every language. */
    void ask(CountryCode place) {
        replace(List.of(Writing.Asked.of(new Addressee(
                places.byCode(place).name(), AddresseeKind.STATE, Optional.of(place), Optional.empty()))));
    }

    List<Writing.Asked> written() {
        return all.stream().map(AddresseeFields::written).toList();
    }

    void check(FieldErrors errors) {
        all.forEach(fields -> fields.check(errors));
    }

    List<Addressee> addressees() {
        return all.stream().map(AddresseeFields::addressee).toList();
    }

    /** Begins an addressee where there is none, and says so there. */
    void atNobody(FieldErrors errors, String sentence) {
        row().refuse(errors, sentence);
    }

    /** Puts the cursor into the first addressee, which is made if there is none. */
    void lead() {
        (all.isEmpty() ? row() : all.getFirst()).focus();
    }
}
