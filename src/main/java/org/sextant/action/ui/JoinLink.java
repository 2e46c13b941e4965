package org.sextant.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import org.sextant.action.JoinAddress;

/** Where one joins an action online, to be followed and to be copied. */
final class JoinLink {

    private JoinLink() {}

    static Anchor to(JoinAddress address) {
        var link = new Anchor(address.url(), address.url(), AnchorTarget.BLANK);
        // The other house need not know from which action one comes.
        link.getElement().setAttribute("rel", "noreferrer").setAttribute("dir", "ltr");
        return link;
    }
}
