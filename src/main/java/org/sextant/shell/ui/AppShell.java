package org.sextant.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;

/** The document around the workroom: Lumo, then our sheet over it. What others change reaches an open page by push; what is clicked goes by plain requests, through every filter. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://ui/app.css")
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "/ui/icon.svg");
        settings.addMetaTag("robots", "noindex");
    }
}
