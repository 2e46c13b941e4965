package org.sextant.member.ui;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import org.sextant.shell.Drawings;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.ObjectProvider;

/** The workroom's door: mailbox and password, in the reader's language. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** What led here, by the name of the parameter. */
    private static final List<String> NEWS = List.of("ended", "stranger");

    private final transient Messages messages;
    private final transient Drawings drawings;
    private final transient ObjectProvider<Entrance> entrances;
    private transient Words words;

    LoginView(Messages messages, Words words, Drawings drawings, ObjectProvider<Entrance> entrances) {
        this.messages = messages;
        this.entrances = entrances;
        this.words = words;
        this.drawings = drawings;
        addClassName("door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("lang").flatMap(Language::ofTag).ifPresent(language -> speak(event.getUI(), language));
        removeAll();
        add(brand(), sheet(asked), languages());
    }

    private void speak(UI ui, Language language) {
        var locale = Locale.of(language.tag());
        VaadinSession.getCurrent().setLocale(locale);
        ui.setLocale(locale);
        ui.setDirection(language.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.tag());
        words = messages.in(language);
    }

    private Anchor brand() {
        var brand = outside("", "");
        brand.addClassName("brand");
        brand.add(new Svg(drawings.mark()), new Span(words.of("shell.name")));
        return brand;
    }

    private Div sheet(QueryParameters asked) {
        var sheet = new Div(new H1(words.of("member.door.title")));
        NEWS.stream()
                .filter(news -> asked.getSingleParameter(news).isPresent())
                .forEach(news -> sheet.add(notice(news)));
        sheet.add(form(asked));
        entrances.orderedStream().forEach(entrance -> entrance.of(words).ifPresent(sheet::add));
        sheet.add(
                new Paragraph(outside("/account/forgot", words.of("member.door.forgot"))),
                new Paragraph(outside("/account/recover", words.of("access.door.recover"))),
                new Paragraph(outside("/account/join", words.of("member.door.join"))));
        sheet.addClassName("slip");
        return sheet;
    }

    private Paragraph notice(String news) {
        var notice = new Paragraph(words.of("access.door." + news));
        notice.addClassNames("banner", "warn");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    private LoginForm form(QueryParameters asked) {
        var form = new LoginForm(new DoorWords(words).ofForm(Refusal.last()));
        form.setAction("/app/login");
        form.setForgotPasswordButtonVisible(false);
        form.setError(asked.getSingleParameter("error").isPresent());
        // What Vaadin's form cannot be told otherwise: addresses run from left to right, and what the eye button does.
        form.getElement().executeJs("""
                        this.updateComplete.then(() => {
                          this.querySelector('vaadin-text-field').inputElement.dir = 'ltr';
                          this.querySelector('vaadin-password-field').i18n = {reveal: $0};
                        })""", words.of("member.password.reveal"));
        return form;
    }

    private Nav languages() {
        var list = new UnorderedList();
        list.addClassName("row");
        for (var language : Language.values()) {
            var link = new Anchor("/app/login?lang=" + language.tag(), language.ownName());
            link.setRouterIgnore(true);
            link.getElement()
                    .setAttribute("lang", language.tag())
                    .setAttribute("dir", language.direction())
                    .setAttribute("hreflang", language.tag());
            if (language == words.language()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        var languages = new Nav(list);
        languages.addClassName("night");
        languages.setAriaLabel(words.of("member.door.languages"));
        return languages;
    }

    // A public page: it lies outside of Vaadin.
    private Anchor outside(String path, String text) {
        var anchor = new Anchor("/" + words.language().tag() + path, text);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    @Override
    public String getPageTitle() {
        return words.of("member.door.title") + " · " + words.of("shell.name");
    }
}
