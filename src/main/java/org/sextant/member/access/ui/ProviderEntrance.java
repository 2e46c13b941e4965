package org.sextant.member.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.member.access.Provider;
import org.sextant.member.ui.Entrance;
import org.sextant.shell.Words;
import org.springframework.core.annotation.Order;

/** The link on the sign-in page to the provider that the settings name. */
@SpringComponent
@Order(20)
class ProviderEntrance implements Entrance {

    private final Provider provider;

    ProviderEntrance(Provider provider) {
        this.provider = provider;
    }

    @Override
    public Optional<Component> of(Words words) {
        return Optional.of(provider).filter(Provider::isOn).map(_ -> link(words));
    }

    private Component link(Words words) {
        var link = new Anchor(provider.path(), words.of("access.door.provider", "name", provider.name()));
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }
}
