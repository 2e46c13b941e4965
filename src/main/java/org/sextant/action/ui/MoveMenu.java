package org.sextant.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.BiConsumer;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;

/** A button with the steps that are possible from where an action stands. Those that take more than a click lead to its page. */
class MoveMenu extends MenuBar {

    MoveMenu(ActionCard action, Telling telling, BiConsumer<ActionCard, ActionState> move) {
        var words = telling.words();
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        setI18n(new MenuBarI18n().setMoreOptions(words.of("action.board.move")));
        getElement().setAttribute("aria-label", words.of("action.board.move-it", "title", telling.title(action)));
        var button = addItem(words.of("action.board.move"));
        button.setAriaLabel(words.of("action.board.move-it", "title", telling.title(action)));
        action.state().next().forEach(next -> offer(next, action, telling, button.getSubMenu(), move));
    }

    private static void offer(
            ActionState next,
            ActionCard action,
            Telling telling,
            SubMenu steps,
            BiConsumer<ActionCard, ActionState> move) {
        steps.addItem(telling.words().of("action.board.step", next), click -> {
            switch (next) {
                case DONE, CANCELLED -> UI.getCurrentOrThrow().navigate(ActionPath.of(telling.campaign(), action));
                case PLANNED, OPEN, UNDER_WAY -> move.accept(action, next);
            }
        });
    }
}
