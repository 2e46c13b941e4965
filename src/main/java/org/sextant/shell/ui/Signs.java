package org.sextant.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.sextant.shell.Drawings;
import org.springframework.stereotype.Component;

/** Puts the six signs into the workroom's document, where {@link PrincipleSign} and every wheel find them. */
@Component
class Signs implements VaadinServiceInitListener {

    private final transient Drawings drawings;

    Signs(Drawings drawings) {
        this.drawings = drawings;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var signs = drawings.signs();
        event.addIndexHtmlRequestListener(page -> page.getDocument().body().append(signs));
    }
}
