package org.sextant.member.directory.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.member.directory.Activity;
import org.sextant.member.directory.Wanted;
import org.sextant.shell.Words;

/** Whom one looks for. What is typed stays out of the address: it may be somebody's name. */
class SearchForm extends Div {

    private final transient CardFields card;
    private final TextField name = new TextField();
    private final Select<Activity> activity = new Select<>();
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>();

    SearchForm(Words words, List<String> inUse, Consumer<Wanted> then) {
        this.card = new CardFields(words);
        addClassNames("form");
        name.setLabel(words.of("member.admin.search"));
        name.setMaxLength(Wanted.LENGTH);
        name.setClearButtonVisible(true);
        activity.setLabel(words.of("directory.search.activity"));
        activity.setItems(Activity.values());
        activity.setEmptySelectionAllowed(true);
        activity.setEmptySelectionCaption(words.of("directory.search.whenever"));
        activity.setItemLabelGenerator(
                one -> one == null ? words.of("directory.search.whenever") : words.of("directory.activity", one));
        tags.setLabel(words.of("directory.search.tags"));
        tags.setItems(inUse);
        tags.setVisible(!inUse.isEmpty());
        var find = new Button(words.of("directory.search.act"), click -> then.accept(wanted()));
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        find.addClickShortcut(Key.ENTER).listenOn(this);
        var foot = new Div(find);
        foot.addClassNames("actions", "wide");
        add(name);
        add(card.all());
        add(activity, tags, foot);
    }

    Wanted wanted() {
        return new Wanted(name.getValue(), card.card(), Optional.ofNullable(activity.getValue()), tags.getValue());
    }

    void show(Wanted wanted) {
        name.setValue(wanted.name());
        card.show(wanted.said());
        activity.setValue(wanted.activity().orElse(null));
        tags.setValue(wanted.tags());
    }
}
