package org.sextant.member.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.sextant.member.People;
import org.sextant.member.PersonName;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** How somebody is called, and in which language and zone the workroom speaks to them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ProfileForm extends Div {

    // The zones of places, as in Africa/Douala; the others are shorthand that knows no summer time.
    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    private final transient Desk desk;
    private final transient Words words;
    private final transient People people;
    private final FieldErrors errors;
    private final TextField name = new TextField();
    private final Select<Language> language = new Select<>();
    private final ComboBox<ZoneId> zone = new ComboBox<>();

    ProfileForm(Desk desk, People people) {
        this.desk = desk;
        this.words = desk.words();
        this.people = people;
        this.errors = new FieldErrors(words);
        addClassNames("form", "one");
        name.setLabel(words.of("member.name.label"));
        name.setHelperText(words.of("member.name.hint"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setValue(desk.name());
        language.setLabel(words.of("member.account.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(desk.language());
        zone.setLabel(words.of("member.account.zone"));
        zone.setHelperText(words.of("member.account.zone-hint"));
        zone.setItems(ZONES);
        zone.setItemLabelGenerator(one -> one.getId().replace('_', ' '));
        zone.setValue(desk.zone().getId().equals("Z") ? ZoneId.of("UTC") : desk.zone());
        add(errors, name, language, zone, save());
    }

    private Button save() {
        var save = new Button(words.of("member.account.save"), click -> keep());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return save;
    }

    private void keep() {
        errors.clear();
        var called = PersonName.parse(name.getValue());
        if (called.isEmpty()) {
            errors.at(name, words.of("member.name.wrong", "most", PersonName.MAX));
        }
        if (zone.getValue() == null) {
            errors.at(zone, words.of("member.account.zone-missing"));
        }
        if (errors.none()) {
            people.rename(desk.person(), called.orElseThrow());
            people.speak(desk.person(), language.getValue(), zone.getValue());
            show(called.orElseThrow());
        }
    }

    // What the frame around this page says changes with the name and the language.
    private void show(PersonName called) {
        if (called.text().equals(desk.name()) && language.getValue() == desk.language()) {
            Notes.done(words.of("member.account.saved"));
            return;
        }
        VaadinSession.getCurrent().setLocale(Locale.of(language.getValue().tag()));
        UI.getCurrentOrThrow().getPage().reload();
    }
}
