package org.sextant.campaign.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.PublicCampaigns;
import org.sextant.programme.Demands;
import org.sextant.shell.CalendarSource;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** In the calendar of the movement: when campaigns open, and their last days. */
@Component
class CampaignDays implements CalendarSource {

    private final PublicCampaigns campaigns;
    private final Demands demands;
    private final Messages messages;

    CampaignDays(PublicCampaigns campaigns, Demands demands, Messages messages) {
        this.campaigns = campaigns;
        this.demands = demands;
        this.messages = messages;
    }

    @Override
    public List<Entry> between(LocalDate first, LocalDate last) {
        return campaigns.between(first, last).stream()
                .flatMap(this::entries)
                .filter(entry -> !entry.when().first().isBefore(first)
                        && !entry.when().first().isAfter(last))
                .toList();
    }

    private Stream<Entry> entries(CampaignSummary campaign) {
        return Stream.concat(
                Stream.of(entry(campaign, "opens", campaign.opens())),
                campaign.ends().stream().map(day -> entry(campaign, "ends", day)));
    }

    private Entry entry(CampaignSummary campaign, String what, LocalDate day) {
        var places = campaign.addressees().stream()
                .flatMap(addressee -> addressee.place().stream())
                .collect(Collectors.toSet());
        return new Entry(
                Sort.CAMPAIGN,
                campaign.slug() + "-" + what,
                When.on(day),
                messages.everywhere(words -> words.of("campaign.movement." + what)),
                campaign.title(),
                "/campaigns/" + campaign.slug(),
                new About(principles(campaign), places));
    }

    private Set<Principle> principles(CampaignSummary campaign) {
        return campaign.demands().stream()
                .flatMap(demand -> demands.byId(demand).stream())
                .map(demand -> demand.principle())
                .collect(Collectors.toCollection(() -> EnumSet.of(campaign.principle())));
    }
}
