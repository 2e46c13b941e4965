package org.sextant.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;

/** Does in a test without a browser what a browser does around a form. */
public final class Typist {

    private Typist() {}

    /** Somebody has changed a field of the form: the browser says so on the way up. */
    public static void changed(Component form) {
        var element = form.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "change", JacksonUtils.createObjectNode()));
    }

    /** What was to be said to open windows is said. */
    public static void settle() {
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }
}
