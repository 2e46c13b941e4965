package org.sextant.campaign.web;

import gg.jte.Content;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.campaign.Addressee;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.End;
import org.sextant.campaign.Outcome;
import org.sextant.campaign.Side;
import org.sextant.campaign.Stage;
import org.sextant.member.OrganisationSummary;
import org.sextant.place.Place;
import org.sextant.programme.DemandState;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.PrincipleSummary;
import org.sextant.programme.Wheel;
import org.sextant.shell.PageFrame;

/**
 * One campaign: what it asks, of whom, on which sides of its corridor, and who stands behind it.
 *
 * @param carried the principles of its demands, the campaign's own first
 * @param added what features add
 */
record CampaignPage(
        PageFrame frame,
        Shown shown,
        Wheel wheel,
        List<DemandSummary> demands,
        List<PrincipleSummary> carried,
        Added added) {

    /**
     * What features add.
     *
     * @param act what there is to do for it at once
     * @param across the whole page
     * @param sections below one another
     */
    record Added(Optional<CampaignSection.Act> act, List<Content> across, List<Content> sections) {}

    CampaignSummary campaign() {
        return shown.campaign();
    }

    List<OrganisationSummary> behind() {
        return shown.behind();
    }

    /** Who speaks for an organisation behind it, where they let themselves be named. */
    Optional<String> spokesperson(OrganisationSummary organisation) {
        return shown.spokesperson(organisation);
    }

    Optional<Place> place(Addressee addressee) {
        return shown.place(addressee);
    }

    boolean isLive() {
        return campaign().stage() == Stage.LIVE;
    }

    boolean isPaused() {
        return campaign().stage() == Stage.PAUSED;
    }

    /** What came of it. */
    Optional<Outcome> outcome() {
        return campaign().ended().map(End::outcome);
    }

    Optional<CampaignSummary> goesOnIn() {
        return shown.goesOnIn();
    }

    /** The day it was in the campaign's zone. */
    String day(Instant moment) {
        return frame.words().date(moment, campaign().zone());
    }

    /** Side by side; empty where the campaign has no corridor. */
    Map<Side, List<Addressee>> corridor() {
        var corridor = new LinkedHashMap<Side, List<Addressee>>();
        for (var side : Side.values()) {
            var there = campaign().addressees().stream()
                    .filter(addressee -> addressee.side().equals(Optional.of(side)))
                    .toList();
            if (!there.isEmpty()) {
                corridor.put(side, there);
            }
        }
        return corridor;
    }

    List<Addressee> besidesTheCorridor() {
        return campaign().addressees().stream()
                .filter(addressee -> addressee.side().isEmpty())
                .toList();
    }

    /** How far its demands have come at this addressee's place. */
    Optional<DemandState> reached(Addressee addressee) {
        return addressee
                .place()
                .flatMap(place -> demands.stream()
                        .flatMap(demand -> demand.stateIn(place).stream())
                        .max(Comparator.naturalOrder()));
    }
}
