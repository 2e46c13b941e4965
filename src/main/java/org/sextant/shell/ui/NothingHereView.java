package org.sextant.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.sextant.shell.Words;

@ParentLayout(MainLayout.class)
@PermitAll
class NothingHereView extends Closed implements HasErrorParameter<NotFoundException> {

    NothingHereView(Words words) {
        super(words);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return say(404);
    }
}
