package org.sextant.action.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.action.AgendaRow;
import org.sextant.campaign.CampaignSummary;
import org.sextant.place.Place;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.Principle;

/**
 * The actions to come.
 *
 * @param countries where some take place
 * @param campaigns that are live
 * @param number of the page, from one on
 * @param pages how many there are
 */
record ActionListPage(
        PageFrame frame,
        Wanted wanted,
        List<Place> countries,
        List<CampaignSummary> campaigns,
        List<Entry> entries,
        int number,
        int pages) {

    /** An action, and the campaign that it is part of. */
    record Entry(AgendaRow row, CampaignSummary campaign) {}

    Set<Principle> signs() {
        return entries.stream()
                .map(entry -> entry.campaign().principle())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isWanted(Place place) {
        return wanted.country().filter(place.code()::equals).isPresent();
    }

    boolean isWanted(CampaignSummary campaign) {
        return wanted.campaign().filter(campaign::equals).isPresent();
    }

    String to(int page) {
        return frame.to(wanted.path(page));
    }
}
