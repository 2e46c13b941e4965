package org.sextant.campaign.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.library.Filing;
import org.sextant.campaign.library.Library;
import org.sextant.campaign.library.LibraryFull;
import org.sextant.campaign.library.Refusal;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Told;
import org.sextant.vocabulary.Slug;

/** A campaign, and how the argument gets into its library. */
class ArgumentRow extends ListItem {

    private final transient CampaignSummary campaign;
    private final transient Slug argument;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Taking taking;

    ArgumentRow(CampaignSummary campaign, Slug argument, Desk desk, Taking taking) {
        this.campaign = campaign;
        this.argument = argument;
        this.desk = desk;
        this.words = desk.words();
        this.taking = taking;
        var title = new Div(Told.strong(campaign.title(), words));
        title.addClassName("grow");
        var row = new Div(
                title, button("library.argument.link", this::link), button("library.argument.cards", this::cards));
        row.addClassName("row");
        add(row);
    }

    private Button button(String key, Runnable then) {
        var button = new Button(words.of(key), click -> then.run());
        button.setAriaLabel(words.of(key) + ": " + campaign.title().in(words.language()));
        button.setDisableOnClick(true);
        return button;
    }

    private void link() {
        try {
            taking.link(campaign.id(), argument, desk);
            Notes.done(words.of("library.link.done"));
        } catch (LibraryFull full) {
            full();
        }
    }

    private void cards() {
        switch (taking.cards(campaign.id(), argument, desk)) {
            case Filing.Filed _ -> Notes.done(words.of("library.file.done"));
            case Filing.Refused _ -> full();
        }
    }

    private void full() {
        Notes.refused(words.of("library.refused", Refusal.FULL, "most", Library.MOST));
    }
}
