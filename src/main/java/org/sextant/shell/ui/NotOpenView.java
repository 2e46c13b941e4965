package org.sextant.shell.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.sextant.shell.Words;

@ParentLayout(MainLayout.class)
@PermitAll
class NotOpenView extends Closed implements HasErrorParameter<AccessDeniedException> {

    NotOpenView(Words words) {
        super(words);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return say(403);
    }
}
