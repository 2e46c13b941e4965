package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sextant.member.RegisterOrganisation;
import org.sextant.member.organisation.Description;
import org.sextant.member.organisation.Joining;
import org.sextant.member.organisation.Profiles;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PlainText;

/** What the organisation says of itself, and what it asks those who would like to belong. */
class ProfileForm extends Div {

    private final transient Visit visit;
    private final transient Profiles profiles;
    private final FieldErrors errors;
    private final TextField name = new TextField();
    private final TextArea about = new TextArea();
    private final TextField website = new TextField();
    private final ComboBox<CountryCode> country = new ComboBox<>();
    private final RadioButtonGroup<Joining> joining = new RadioButtonGroup<>();
    private final TextArea questions = new TextArea();

    ProfileForm(Visit visit, Profiles profiles) {
        this.visit = visit;
        this.profiles = profiles;
        var words = visit.words();
        this.errors = new FieldErrors(words);
        addClassNames("form", "one");
        name.setLabel(words.of("member.organisation.name"));
        about.setLabel(words.of("member.organisation.about"));
        about.setHelperText(words.of("organisation.profile.about-hint"));
        website.setLabel(words.of("organisation.website"));
        website.setHelperText(words.of("organisation.profile.website-hint"));
        country.setLabel(words.of("organisation.country"));
        country.setItems(countries());
        country.setItemLabelGenerator(this::nameOf);
        joining.setLabel(words.of("organisation.joining"));
        joining.setItems(Joining.values());
        joining.setItemLabelGenerator(one -> words.of("organisation.joining", one));
        questions.setLabel(words.of("organisation.profile.questions"));
        questions.setHelperText(words.of(
                "organisation.profile.questions-hint",
                "most",
                Description.MOST_QUESTIONS,
                "length",
                Description.LENGTH));
        fill();
        var save = new Button(words.of("member.account.save"), click -> save());
        add(errors, name, about, website, country, joining, questions, save);
    }

    private List<CountryCode> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .flatMap(code -> CountryCode.parse(code).stream())
                .sorted(Comparator.comparing(this::nameOf))
                .toList();
    }

    private String nameOf(CountryCode code) {
        return Locale.of("", code.alpha2())
                .getDisplayCountry(visit.words().language().locale());
    }

    private void fill() {
        var said = profiles.of(visit.organisation().id());
        name.setValue(visit.organisation().name());
        about.setValue(
                visit.organisation().about().exactly(visit.words().language()).orElse(""));
        website.setValue(said.website().orElse(""));
        said.country().ifPresent(country::setValue);
        joining.setValue(said.joining());
        questions.setValue(String.join("\n", said.questions()));
    }

    private void save() {
        errors.clear();
        var asked = PlainText.lines(questions.getValue())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        check(asked);
        if (errors.none()) {
            var text = visit.organisation().about().with(visit.words().language(), PlainText.lines(about.getValue()));
            var named = new RegisterOrganisation(visit.organisation().slug(), name.getValue(), text);
            var said = new Description(
                    joining.getValue(),
                    asked,
                    Optional.of(website.getValue()).filter(address -> !address.isBlank()),
                    Optional.ofNullable(country.getValue()));
            profiles.describe(visit.organisation().id(), named, said, visit.person());
            Notes.done(visit.words().of("member.account.saved"));
            visit.again().run();
        }
    }

    private void check(List<String> asked) {
        var words = visit.words();
        if (!fits(PlainText.line(name.getValue()), RegisterOrganisation.MAX_NAME)) {
            errors.at(name, words.of("member.organisation.name-wrong", "most", RegisterOrganisation.MAX_NAME));
        }
        if (!fits(PlainText.lines(about.getValue()), RegisterOrganisation.MAX_ABOUT)) {
            errors.at(about, words.of("member.organisation.about-wrong", "most", RegisterOrganisation.MAX_ABOUT));
        }
        if (!website.getValue().isBlank() && !Description.isWebsite(website.getValue())) {
            errors.at(website, words.of("organisation.profile.website-wrong"));
        }
        if (!Description.fits(asked)) {
            errors.at(questions, questions.getHelperText());
        }
    }

    private static boolean fits(String text, int most) {
        return !text.isEmpty() && PlainText.length(text) <= most;
    }
}
