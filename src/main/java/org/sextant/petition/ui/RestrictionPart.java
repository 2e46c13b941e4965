package org.sextant.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.guard.Restriction;
import org.sextant.petition.guard.Restrictions;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** The switches of a petition, for those who may use them. */
final class RestrictionPart extends Div {

    static final String ID = "restrictions";

    private final CheckboxGroup<Restriction> switches = new CheckboxGroup<>();

    RestrictionPart(Desk desk, Restrictions restrictions, PetitionSummary petition) {
        var words = desk.words();
        addClassNames("form", "one", "part");
        setId(ID);
        switches.setLabel(words.of("signing.restrictions.label"));
        switches.addClassName("wide");
        switches.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        switches.setItems(Restriction.values());
        switches.setItemLabelGenerator(restriction -> words.of("signing.restriction", restriction));
        switches.setItemHelperGenerator(restriction -> words.of("signing.restriction.hint", restriction));
        switches.setValue(restrictions.of(petition.id()));
        var save = new Button(words.of("signing.restrictions.act"), click -> {
            restrictions.set(petition, Set.copyOf(switches.getValue()), desk.person());
            Notes.done(words.of("signing.restrictions.done"));
        });
        var actions = new Div(save);
        actions.addClassName("actions");
        add(
                new H2(words.of("signing.restrictions.title")),
                new Paragraph(words.of("signing.restrictions.text")),
                switches,
                actions);
    }
}
