package org.sextant.site.web;

import static java.util.stream.Collectors.joining;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sextant.action.AgendaRow;
import org.sextant.campaign.CampaignSummary;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.PrincipleSummary;
import org.sextant.programme.Wheel;
import org.sextant.shell.PageFrame;
import org.sextant.treaty.Treaty;
import org.sextant.vocabulary.Principle;

/**
 * The movement at a glance: how far its demands have come, what is going on, and where somebody is wanted.
 *
 * @param campaigns some of those that are live
 * @param actions that come next
 * @param waiting one demand of each principle on which nobody acts, where there is one
 * @param bound empty where no list can be trusted
 */
record HomePage(
        PageFrame frame,
        Wheel wheel,
        List<PrincipleSummary> principles,
        Few<CampaignCard> campaigns,
        List<AgendaRow> actions,
        Few<DemandSummary> waiting,
        Optional<Bound> bound) {

    /** How many States are bound by the treaty that stands first. */
    record Bound(Treaty treaty, int parties, int members) {}

    String name(Principle principle) {
        return principles.stream()
                .filter(text -> text.principle() == principle)
                .map(text -> text.name().in(frame.language()))
                .collect(joining());
    }

    /**
     * A campaign as it is shown here.
     *
     * @param measure how far it has come, where a feature knows
     */
    record CampaignCard(CampaignSummary campaign, Optional<Content> measure) {}

    /** The first of many, and how many there are. */
    record Few<T>(List<T> shown, int all) {}
}
