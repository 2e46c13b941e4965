package org.sextant.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.sextant.shell.Mishap;
import org.sextant.shell.Words;

/** A view that could not be built: the log knows why, under the number that is shown. */
@ParentLayout(MainLayout.class)
@PermitAll
class MishapView extends Closed implements HasErrorParameter<Exception> {

    MishapView(Words words) {
        super(words);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return say(500, reference(Mishap.logged(parameter.getException()).number()));
    }
}
