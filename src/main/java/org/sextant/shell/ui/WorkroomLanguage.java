package org.sextant.shell.ui;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sextant.shell.Messages;
import org.sextant.shell.PersonSettings;
import org.sextant.shell.SignedIn;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The workroom's language: what the signed-in person chose, else the session's, which began with what the browser asked for. */
@Component
class WorkroomLanguage implements VaadinServiceInitListener, I18NProvider {

    private final transient Messages messages;
    private final transient ObjectProvider<PersonSettings> people;

    WorkroomLanguage(Messages messages, ObjectProvider<PersonSettings> people) {
        this.messages = messages;
        this.people = people;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> interruptions(Language.of(info.getLocale())));
        event.getSource().addUIInitListener(start -> speak(start.getUI(), current()));
        event.addIndexHtmlRequestListener(this::mark);
    }

    private static void speak(UI ui, Language language) {
        var locale = Locale.of(language.tag());
        // The session's too: what the page says when the session has ended is handed to it now.
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
        ui.setDirection(language.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    }

    // The document itself says its language, before any script has run.
    private void mark(IndexHtmlResponse page) {
        var language = current();
        page.getDocument().getElementsByTag("html").attr("lang", language.tag()).attr("dir", language.direction());
    }

    private Language current() {
        return SignedIn.person()
                .flatMap(person -> people.stream()
                        .findFirst()
                        .map(known -> known.of(person).language()))
                .orElseGet(() -> Language.of(VaadinSession.getCurrent().getLocale()));
    }

    private SystemMessages interruptions(Language language) {
        var words = messages.in(language);
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(words.of("shell.expired.title"));
        texts.setSessionExpiredMessage(words.of("shell.expired.text"));
        texts.setInternalErrorNotificationEnabled(true);
        texts.setInternalErrorCaption(words.of("shell.error.500.title"));
        texts.setInternalErrorMessage(words.of("shell.error.500.text"));
        texts.setCookiesDisabledNotificationEnabled(true);
        texts.setCookiesDisabledCaption(words.of("shell.cookies.title"));
        texts.setCookiesDisabledMessage(words.of("shell.cookies.text"));
        return texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values())
                .map(language -> Locale.of(language.tag()))
                .toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... namesAndValues) {
        return messages.in(Language.of(locale)).of(key, namesAndValues);
    }
}
