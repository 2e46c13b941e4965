package org.sextant.shell.ui;

import com.vaadin.flow.component.html.Span;
import org.sextant.vocabulary.Principle;

/** The sign of a principle on its disc. It says nothing to those who listen: the name or the title stands beside it. */
public final class PrincipleSign extends Span {

    public PrincipleSign(Principle principle) {
        addClassNames("sg", "p" + principle.number());
        // Vaadin's Svg would put a block between disc and drawing.
        getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty("innerHTML", "<svg><use href=\"#g" + principle.number() + "\"/></svg>");
    }
}
