package org.sextant.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.BiConsumer;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;

/** A button with the steps that are possible from where an action stands. Those that take more than a click lead to its page. */
class MoveMenu extends MenuBar {

    MoveMenu(ActionCard action, CampaignSummary campaign, Words words, BiConsumer<ActionCard, ActionState> move) {
        var title = action.outline().title().in(words.language());
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        setI18n(new MenuBarI18n().setMoreOptions(words.of("action.board.move")));
        getElement().setAttribute("aria-label", words.of("action.board.move-it", "title", title));
        var button = addItem(words.of("action.board.move"));
        button.setAriaLabel(words.of("action.board.move-it", "title", title));
        var steps = button.getSubMenu();
        action.state()
                .next()
                .forEach(next -> steps.addItem(words.of("action.board.step", next), click -> {
                    switch (next) {
                        case DONE, CANCELLED -> UI.getCurrentOrThrow().navigate(ActionPath.of(campaign, action));
                        case PLANNED, OPEN, UNDER_WAY -> move.accept(action, next);
                    }
                }));
    }
}
