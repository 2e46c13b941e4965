package org.sextant.campaign.web;

import java.util.List;
import org.sextant.campaign.PublicCampaigns;
import org.sextant.place.Place;
import org.sextant.programme.PrincipleSummary;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;

/**
 * The list of campaigns.
 *
 * @param principles all six
 * @param places that one can choose, in the reader's alphabet
 */
record CampaignsPage(
        PageFrame frame,
        Wanted wanted,
        PublicCampaigns.Page list,
        List<PrincipleSummary> principles,
        List<Place> places) {

    LocalizedText name(Principle principle) {
        return principles.stream()
                .filter(text -> text.principle() == principle)
                .map(PrincipleSummary::name)
                .findFirst()
                .orElseThrow();
    }

    boolean isEmpty() {
        return list.campaigns().isEmpty();
    }

    boolean hasOthers() {
        return list.pages() > 1 || list.number() > 1;
    }

    String to(int page) {
        return frame.to(wanted.page(page).path());
    }
}
