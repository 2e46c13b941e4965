package org.sextant.member.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.member.access.Identities;
import org.sextant.member.access.Provider;
import org.sextant.member.ui.AccountPart;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.springframework.core.annotation.Order;

/** Whether one's account is linked with the provider; an empty part where there is none. */
@SpringComponent
@Order(40)
class ProviderPart implements AccountPart {

    private final Provider provider;
    private final Identities identities;

    ProviderPart(Provider provider, Identities identities) {
        this.provider = provider;
        this.identities = identities;
    }

    @Override
    public boolean isShown() {
        return provider.isOn();
    }

    @Override
    public String title(Desk desk) {
        return desk.words().of("access.provider.title", "name", provider.name());
    }

    @Override
    public Component of(Desk desk) {
        var part = new Div();
        part.addClassName("stack");
        show(part, desk);
        return part;
    }

    private void show(Div part, Desk desk) {
        part.removeAll();
        var words = desk.words();
        var linked = identities.linkedAt(desk.person());
        part.add(new Paragraph(linked.map(at -> words.of("access.provider.linked", "day", words.date(at, desk.zone())))
                .orElseGet(() -> words.of("access.provider.none", "name", provider.name()))));
        if (linked.isPresent()) {
            part.add(new Button(words.of("access.provider.unlink"), click -> {
                identities.unlink(desk.person());
                Notes.done(words.of("access.provider.unlinked"));
                show(part, desk);
            }));
        }
    }
}
