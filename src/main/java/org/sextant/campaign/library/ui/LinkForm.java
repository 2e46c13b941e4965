package org.sextant.campaign.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.library.Library;
import org.sextant.campaign.library.LibraryFull;
import org.sextant.campaign.library.Refusal;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Typing;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.WebAddress;

/** Adds a link. */
class LinkForm extends Div {

    private final transient CampaignSummary campaign;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Library library;
    private final transient Runnable added;
    private final FieldErrors errors;
    private final TextField title;
    private final TextField address;

    LinkForm(CampaignSummary campaign, Desk desk, Library library, Runnable added) {
        this.campaign = campaign;
        this.desk = desk;
        this.words = desk.words();
        this.library = library;
        this.added = added;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        title = new TextField(words.of("library.link.title"));
        title.setMaxLength(2 * Library.TITLE_LENGTH);
        address = new TextField(words.of("library.link.address"));
        address.setMaxLength(WebAddress.LENGTH);
        Typing.leftToRight(address);
        var foot = new Div(new Button(words.of("library.link.add"), click -> keep()));
        foot.addClassName("actions");
        addClassName("form");
        add(errors, title, address, foot);
    }

    private void keep() {
        errors.clear();
        var called = PlainText.line(title.getValue());
        var where = WebAddress.of(address.getValue());
        errors.checkText(title, called, Library.TITLE_LENGTH, words.of("library.link.title.none"));
        if (where.isEmpty()) {
            errors.at(address, words.of("library.link.address.shape"));
        }
        if (!errors.none()) {
            return;
        }
        try {
            library.addLink(
                    campaign.id(), LocalizedText.of(words.language(), called), where.orElseThrow(), desk.person());
            title.clear();
            address.clear();
            added.run();
            Notes.done(words.of("library.link.done"));
        } catch (LibraryFull full) {
            Notes.refused(words.of("library.refused", Refusal.FULL, "most", Library.MOST));
        }
    }
}
