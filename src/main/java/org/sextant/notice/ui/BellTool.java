package org.sextant.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.notice.Bells;
import org.sextant.notice.Notices;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FrameTool;

/** Hangs the bell into the frame. */
@SpringComponent
class BellTool implements FrameTool {

    private final Notices notices;
    private final Bells bells;

    BellTool(Notices notices, Bells bells) {
        this.notices = notices;
        this.bells = bells;
    }

    @Override
    public Component of(Desk desk) {
        return new Bell(desk, notices, bells);
    }
}
