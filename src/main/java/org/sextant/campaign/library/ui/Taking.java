package org.sextant.campaign.library.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.sextant.campaign.library.Filing;
import org.sextant.campaign.library.Library;
import org.sextant.campaign.library.OfferedFile;
import org.sextant.programme.argument.Arguments;
import org.sextant.programme.argument.print.ArgumentCards;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Slug;
import org.sextant.vocabulary.WebAddress;
import org.springframework.stereotype.Component;

/** Puts an argument into a campaign's library: its page as a link, or its cards as a file. */
@Component
class Taking {

    private final Library library;
    private final Arguments arguments;
    private final ArgumentCards cards;
    private final PublicAddress address;

    Taking(Library library, Arguments arguments, ArgumentCards cards, PublicAddress address) {
        this.library = library;
        this.arguments = arguments;
        this.cards = cards;
        this.address = address;
    }

    void link(CampaignId campaign, Slug argument, Desk desk) {
        var page = address.of("/" + desk.language().tag() + "/arguments/" + argument);
        var title = arguments.title(argument).orElseThrow();
        library.addLink(campaign, title, new WebAddress(page), desk.person());
    }

    Filing cards(CampaignId campaign, Slug argument, Desk desk) {
        var name = argument + "-" + desk.language().tag() + ".pdf";
        var content = new ByteArrayInputStream(cards.of(argument, desk.words()));
        try {
            return library.addFile(campaign, new OfferedFile(name, desk.language(), content), desk.person());
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory can be read", impossible);
        }
    }
}
