package org.sextant.action.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.action.Agenda;
import org.sextant.action.AgendaRow;
import org.sextant.campaign.CampaignSummary;
import org.sextant.place.Place;
import org.sextant.place.WorldMap;
import org.sextant.shell.DrawnAt;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.Principle;

/**
 * The actions to come.
 *
 * @param spots the countries in which some take place
 * @param pins those with a point on the map of their own
 * @param campaigns that are live
 * @param number of the page, from one on
 * @param pages how many there are
 */
record ActionListPage(
        PageFrame frame,
        Wanted wanted,
        List<Spot> spots,
        List<Pin> pins,
        List<CampaignSummary> campaigns,
        List<Entry> entries,
        int number,
        int pages) {

    /** An action, and the campaign that it is part of. */
    record Entry(AgendaRow row, CampaignSummary campaign) {}

    /**
     * A country with actions.
     *
     * @param at where it lies on the map; empty for what is not on it
     */
    record Spot(Place place, Agenda.There there, Optional<WorldMap.Point> at) {

        private static final int SMALLEST = 7;
        private static final int LARGEST = 22;

        /** How many can only be drawn in the middle of the country. */
        int inTheMiddle() {
            return there.actions() - there.placed();
        }

        boolean hasDisc() {
            return at.isPresent() && inTheMiddle() > 0;
        }

        /** Of its disc on the map: twice as many actions have twice the area. */
        int radius() {
            return Math.clamp(Math.round(SMALLEST * Math.sqrt(inTheMiddle())), SMALLEST, LARGEST);
        }

        /** The square around its disc, for whoever reads the map by keys; null for what is not on it. */
        @Nullable String drawn() {
            return at.filter(_ -> hasDisc())
                    .map(middle -> new DrawnAt(middle.x() - radius(), middle.y() - radius(), 2 * radius(), 2 * radius())
                            .written())
                    .orElse(null);
        }
    }

    /** An action on the map. */
    record Pin(String title, WorldMap.Point at) {}

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

    boolean hasMap() {
        return number == 1 && (!pins.isEmpty() || spots.stream().anyMatch(Spot::hasDisc));
    }

    /** The list of what takes place there. */
    String to(Place place) {
        return frame.to(wanted.in(place.code()).path(1));
    }

    String to(int page) {
        return frame.to(wanted.path(page));
    }
}
