package org.sextant.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.sextant.member.Organisations;
import org.sextant.member.RegisterOrganisation;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Slug;

/** Puts an organisation on the list. */
class RegisterForm extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Organisations organisations;
    private final transient Runnable then;
    private final FieldErrors errors;
    private final TextField name = new TextField();
    private final TextField slug = new TextField();
    private final TextArea about = new TextArea();

    RegisterForm(Desk desk, Organisations organisations, Runnable then) {
        this.desk = desk;
        this.words = desk.words();
        this.organisations = organisations;
        this.then = then;
        this.errors = new FieldErrors(words);
        addClassNames("form", "one");
        name.setLabel(words.of("member.organisation.name"));
        name.addValueChangeListener(change -> {
            if (slug.isEmpty()) {
                slug.setValue(Slug.suggestedBy(change.getValue()));
            }
        });
        slug.setLabel(words.of("member.organisation.slug"));
        slug.setHelperText(words.of("member.organisation.slug-hint"));
        about.setLabel(words.of("member.organisation.about"));
        about.setHelperText(words.of("member.organisation.about-hint"));
        var register = new Button(words.of("member.organisation.register"), click -> register());
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, name, slug, about, register);
    }

    private void register() {
        errors.clear();
        if (!fits(PlainText.line(name.getValue()), RegisterOrganisation.MAX_NAME)) {
            errors.at(name, words.of("member.organisation.name-wrong", "most", RegisterOrganisation.MAX_NAME));
        }
        if (!Slug.valid(slug.getValue())) {
            errors.at(slug, words.of("member.organisation.slug-wrong"));
        } else if (organisations.bySlug(new Slug(slug.getValue())).isPresent()) {
            errors.at(slug, words.of("member.organisation.slug-taken"));
        }
        if (!fits(PlainText.lines(about.getValue()), RegisterOrganisation.MAX_ABOUT)) {
            errors.at(about, words.of("member.organisation.about-wrong", "most", RegisterOrganisation.MAX_ABOUT));
        }
        if (errors.none()) {
            var text = LocalizedText.of(desk.language(), PlainText.lines(about.getValue()));
            organisations.register(
                    new RegisterOrganisation(new Slug(slug.getValue()), name.getValue(), text), desk.person());
            name.clear();
            slug.clear();
            about.clear();
            Notes.done(words.of("member.organisation.registered"));
            then.run();
        }
    }

    private static boolean fits(String text, int most) {
        return !text.isEmpty() && PlainText.length(text) <= most;
    }
}
