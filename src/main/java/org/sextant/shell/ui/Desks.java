package org.sextant.shell.ui;

import com.vaadin.flow.component.UI;
import java.time.ZoneOffset;
import org.sextant.shell.Messages;
import org.sextant.shell.PersonSettings;
import org.sextant.shell.PersonSettings.Settings;
import org.sextant.shell.SignedIn;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** Hands views their {@link Desk}, and those that stand before sign-in their {@link Words}. Only a view can have either: both come from its UI. */
@Configuration(proxyBeanMethods = false)
class Desks {

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Words words(Messages messages) {
        return messages.in(Language.of(UI.getCurrentOrThrow().getLocale()));
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Desk desk(Words words, ObjectProvider<PersonSettings> people) {
        var person = SignedIn.person().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
        var settings = people.stream()
                .findFirst()
                .map(known -> known.of(person))
                .orElseGet(() -> new Settings("", words.language(), ZoneOffset.UTC));
        return new Desk(person, settings.name(), words, settings.zone());
    }
}
