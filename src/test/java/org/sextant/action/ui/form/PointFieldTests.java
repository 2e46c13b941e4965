package org.sextant.action.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.action.ActionKind;
import org.sextant.place.Coordinates;
import org.sextant.place.Place;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.CountryCode;

/** The field for the point on the map … */
@OnH2
@ViewPackages(packages = "org.sextant.action.ui.form")
class PointFieldTests extends OpenForm {

    private static final String PALERMO = "38.1157, 13.3615";

    private TextField point;

    @BeforeEach
    void fillTheRest() {
        choose(ActionKind.TASKS);
        find(TextField.class).withLabel(in("title")).single().setValue("Paint");
        find(TextArea.class).withLabel(in("text")).single().setValue("We paint.");
        find(TextField.class).withLabel(in("task")).single().setValue("Bring brushes");
        find(DatePicker.class).single().setValue(LocalDate.of(2030, 5, 1));
        point = find(TextField.class)
                .withLabel(words().of("action.form.coordinates"))
                .single();
    }

    @ParameterizedTest
    @CsvSource({"by the harbour, wrong", "'13.3615, 381.157', outside"})
    void saysWhatIsWrongWithIt(String typed, String message) {
        point.setValue(typed);

        save();

        assertThat(saved).isEmpty();
        assertThat(point.getErrorMessage()).isEqualTo(words().of("action.form.coordinates." + message));
    }

    @Test
    void asksForTheCountryByWhichTheListBesideTheMapGoes() {
        point.setValue(PALERMO);
        save();
        assertThat(country().getErrorMessage()).isEqualTo(words().of("action.form.country.missing"));

        country()
                .setValue(country()
                        .getListDataView()
                        .getItems()
                        .filter(place -> place.code().equals(new CountryCode("IT")))
                        .findFirst()
                        .orElseThrow());
        save();

        assertThat(saved)
                .extracting(plan -> plan.outline().venue().at())
                .containsExactly(Optional.of(new Coordinates(38.1157, 13.3615)));
    }

    @Test
    void isNotThereForASensitiveAction() {
        point.setValue(PALERMO);
        find(Checkbox.class)
                .withLabel(words().of("action.form.sensitive"))
                .single()
                .setValue(true);

        save();

        assertThat(point.isVisible()).isFalse();
        assertThat(saved).extracting(plan -> plan.outline().venue().at()).containsExactly(Optional.empty());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Place> country() {
        return find(ComboBox.class).withLabel(words().of("action.form.country")).single();
    }

    private void save() {
        button("action.form.save").click();
    }
}
