package org.sextant.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasStyle;
import org.sextant.shell.Sought;

/** Brings whoever comes for one thing of a page to that thing: it is marked, moved into sight, and the cursor stands there. */
public final class Arrival {

    /** Under this name a window remembers for which address it has done so. */
    private static final String DONE = Arrival.class.getName();

    private Arrival() {}

    /** This part of a page is what the address calls by that key. */
    public static <C extends Component & HasStyle> C at(C part, Object key) {
        part.addAttachListener(shown -> {
            if (isSought(shown, key)) {
                part.addClassName("sought");
                part.getElement().setAttribute("aria-current", "true");
                leadTo(shown);
            }
        });
        return part;
    }

    private static boolean isSought(AttachEvent shown, Object key) {
        return shown.getUI()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(Sought.PARAMETER)
                .filter(key.toString()::equals)
                .isPresent();
    }

    // Once: a list that is filled anew must not pull the cursor away from what somebody is doing by then.
    private static void leadTo(AttachEvent shown) {
        var window = shown.getUI();
        var here = window.getActiveViewLocation();
        if (here.equals(ComponentUtil.getData(window, DONE))) {
            return;
        }
        ComponentUtil.setData(window, DONE, here);
        // Later than the frame, which puts the cursor at the beginning of a new page.
        shown.getSource().getElement().setAttribute("tabindex", "-1").executeJs("""
                        setTimeout(() => {
                          this.scrollIntoView({block: 'center'});
                          this.focus({preventScroll: true});
                        })""");
    }
}
