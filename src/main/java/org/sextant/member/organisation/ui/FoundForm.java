package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.sextant.member.RegisterOrganisation;
import org.sextant.member.organisation.Founding;
import org.sextant.member.organisation.Profiles;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Slug;

/** Founds a local group. */
class FoundForm extends Div {

    private final transient Visit visit;
    private final transient Words words;
    private final transient Profiles profiles;
    private final FieldErrors errors;
    private final TextField name = new TextField();
    private final TextField slug = new TextField();
    private final TextArea about = new TextArea();

    FoundForm(Visit visit, Profiles profiles) {
        this.visit = visit;
        this.words = visit.words();
        this.profiles = profiles;
        this.errors = new FieldErrors(words);
        addClassNames("form", "one");
        name.setLabel(words.of("organisation.found.name"));
        name.addValueChangeListener(change -> {
            if (slug.isEmpty()) {
                slug.setValue(Slug.suggestedBy(change.getValue()));
            }
        });
        slug.setLabel(words.of("member.organisation.slug"));
        slug.setHelperText(words.of("member.organisation.slug-hint"));
        about.setLabel(words.of("organisation.found.about"));
        about.setHelperText(words.of("member.organisation.about-hint"));
        add(
                new Paragraph(words.of("organisation.found.text")),
                errors,
                name,
                slug,
                about,
                new Button(words.of("organisation.found.act"), click -> found()));
    }

    private void found() {
        errors.clear();
        if (!fits(PlainText.line(name.getValue()), RegisterOrganisation.MAX_NAME)) {
            errors.at(name, words.of("member.organisation.name-wrong", "most", RegisterOrganisation.MAX_NAME));
        }
        if (!Slug.valid(slug.getValue())) {
            errors.at(slug, words.of("member.organisation.slug-wrong"));
        }
        if (!fits(PlainText.lines(about.getValue()), RegisterOrganisation.MAX_ABOUT)) {
            errors.at(about, words.of("member.organisation.about-wrong", "most", RegisterOrganisation.MAX_ABOUT));
        }
        if (errors.none()) {
            var text = LocalizedText.of(words.language(), PlainText.lines(about.getValue()));
            var group = new RegisterOrganisation(new Slug(slug.getValue()), name.getValue(), text);
            tell(profiles.found(group, visit.organisation().id(), visit.person()));
        }
    }

    private void tell(Founding founding) {
        switch (founding) {
            case Founding.Founded(var _) -> {
                Notes.done(words.of("organisation.found.done"));
                visit.again().run();
            }
            case Founding.SlugTaken() -> errors.at(slug, words.of("member.organisation.slug-taken"));
            case Founding.NoRoom() -> errors.at(name, words.of("organisation.found.no-room"));
        }
        errors.show();
    }

    private static boolean fits(String text, int most) {
        return !text.isEmpty() && PlainText.length(text) <= most;
    }
}
