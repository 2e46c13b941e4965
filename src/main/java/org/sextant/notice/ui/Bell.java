package org.sextant.notice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.sextant.notice.Bells;
import org.sextant.notice.Notices;
import org.sextant.shell.ui.Desk;

/** How many notices are unread, live, and the way to them. */
class Bell extends RouterLink {

    private static final String DRAWING =
            "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M12 3a6 6 0 0 0-6 6v5l-2 3h16l-2-3V9a6 6 0 0 0-6-6zM10 20h4\"/></svg>";

    private final transient Desk desk;
    private final transient Notices notices;
    private final transient Bells bells;
    private final Span seen = new Span();
    private final Span heard = new Span();
    private transient Runnable window = () -> {};

    Bell(Desk desk, Notices notices, Bells bells) {
        super("", NoticesView.class);
        this.desk = desk;
        this.notices = notices;
        this.bells = bells;
        addClassName("bell");
        var name = new Span(desk.words().of("notice.bell"));
        name.addClassName("nm");
        seen.addClassName("count");
        seen.getElement().setAttribute("aria-hidden", "true");
        heard.addClassName("hide");
        heard.getElement().setAttribute("role", "status");
        add(new Svg(DRAWING), name, seen, heard);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        window = () -> refreshIn(ui);
        bells.listen(desk.person(), window);
        // What was told on another node is seen at the next step.
        var moving = ui.addAfterNavigationListener(moved -> refresh());
        addDetachListener(left -> {
            left.unregisterListener();
            moving.remove();
            bells.leave(desk.person(), window);
        });
        refresh();
    }

    private void refreshIn(UI ui) {
        try {
            var _ = ui.access(this::refresh);
        } catch (UIDetachedException closedMeanwhile) {
            bells.leave(desk.person(), window);
        }
    }

    private void refresh() {
        var unread = notices.unread(desk.person());
        seen.setText(desk.words().number(unread));
        seen.setVisible(unread > 0);
        heard.setText(desk.words().of("notice.unread", "number", unread));
    }
}
