package org.sextant.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.Locale;
import org.sextant.shell.PersonSettings;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, the language they read, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends MenuBar {

    private final Desk desk;
    private final ObjectProvider<PersonSettings> people;

    PersonMenu(Desk desk, ObjectProvider<PersonSettings> people, AuthenticationContext door) {
        this.desk = desk;
        this.people = people;
        addThemeVariants(MenuBarVariant.LUMO_SMALL);
        setI18n(new MenuBarI18n().setMoreOptions(desk.words().of("shell.nav.more")));
        getElement().setAttribute("aria-label", desk.words().of("shell.person.menu"));
        var person = addItem(person());
        var entries = person.getSubMenu();
        Arrays.stream(Language.values()).forEach(language -> offer(language, entries));
        entries.addComponent(new Hr());
        entries.addItem(
                desk.words().of("shell.person.account"),
                click -> UI.getCurrentOrThrow().navigate("account"));
        entries.addItem(desk.words().of("shell.person.leave"), click -> door.logout());
    }

    private Span person() {
        var name = new Bdi(desk.name().isEmpty() ? desk.words().of("shell.person.menu") : desk.name());
        name.addClassName("nm");
        var person = new Span(new Initials(desk.name()), name);
        person.addClassName("row");
        return person;
    }

    private void offer(Language language, SubMenu entries) {
        var name = new Span(language.ownName());
        name.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        var entry = entries.addItem(name, click -> speak(language));
        entry.setCheckable(true);
        entry.setChecked(language == desk.language());
    }

    private void speak(Language language) {
        people.stream().forEach(settings -> settings.speak(desk.person(), language));
        VaadinSession.getCurrent().setLocale(Locale.of(language.tag()));
        // Every word of the page changes, and perhaps its direction.
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
