package org.sextant.campaign.web;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.End;
import org.sextant.campaign.Outcome;
import org.sextant.campaign.PublicCampaigns;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.Programme;
import org.sextant.shell.Words;
import org.sextant.shell.YearSource;
import org.sextant.vocabulary.DemandId;
import org.springframework.stereotype.Component;

/** In the report of a year: which demands campaigns carried, which campaigns began and ended, and which of them won. */
@Component
class CampaignsOfYear implements YearSource {

    private final PublicCampaigns campaigns;
    private final Programme programme;

    CampaignsOfYear(PublicCampaigns campaigns, Programme programme) {
        this.campaigns = campaigns;
        this.programme = programme;
    }

    @Override
    public List<Section> of(Year year, Words words) {
        var during = campaigns.during(year);
        return List.of(carried(during, words), begunAndEnded(during, year, words), won(during, year, words));
    }

    private static Section won(List<CampaignSummary> during, Year year, Words words) {
        var won = during.stream()
                .filter(campaign -> campaign.ended()
                        .map(End::outcome)
                        .filter(outcome -> outcome == Outcome.WON || outcome == Outcome.PARTLY_WON)
                        .isPresent())
                .filter(campaign -> endedIn(campaign, year))
                .toList();
        return new Section(
                Chapter.ANSWERED,
                14,
                words.of("campaign.year.won", "number", won.size()),
                List.of(),
                won.stream()
                        .map(campaign -> row(campaign, ended(campaign, words)))
                        .toList(),
                0,
                words.of("campaign.year.won.source"));
    }

    private Section carried(List<CampaignSummary> during, Words words) {
        var carried =
                during.stream().flatMap(campaign -> campaign.demands().stream()).collect(Collectors.toSet());
        var figures = programme.principles().stream()
                .map(principle ->
                        new Figure(principle.name().in(words.language()), carriedOf(principle.demands(), carried)))
                .toList();
        return new Section(
                Chapter.DEMANDED,
                10,
                words.of("campaign.year.carried"),
                figures,
                List.of(),
                0,
                words.of("campaign.year.carried.source"));
    }

    private static long carriedOf(List<DemandSummary> demands, Set<DemandId> carried) {
        return demands.stream().map(DemandSummary::id).filter(carried::contains).count();
    }

    private Section begunAndEnded(List<CampaignSummary> during, Year year, Words words) {
        var begun = during.stream()
                .filter(campaign -> campaign.opens().getYear() == year.getValue())
                .toList();
        var ended = during.stream().filter(campaign -> endedIn(campaign, year)).toList();
        var figures = List.of(
                new Figure(words.of("campaign.year.during"), during.size()),
                new Figure(words.of("campaign.year.begun"), begun.size()),
                new Figure(words.of("campaign.year.ended"), ended.size()));
        var rows = Stream.concat(
                        begun.stream().map(campaign -> row(campaign, began(campaign, words))),
                        ended.stream().map(campaign -> row(campaign, ended(campaign, words))))
                .toList();
        return new Section(
                Chapter.DEMANDED,
                20,
                words.of("campaign.year.title"),
                figures,
                rows,
                0,
                words.of("campaign.year.source"));
    }

    private static boolean endedIn(CampaignSummary campaign, Year year) {
        return endedOn(campaign).filter(day -> day.getYear() == year.getValue()).isPresent();
    }

    private static Optional<LocalDate> endedOn(CampaignSummary campaign) {
        return campaign.ended().isEmpty()
                ? Optional.empty()
                : campaign.life().endedAt().map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    private static Row row(CampaignSummary campaign, String what) {
        return new Row(what, campaign.title(), "/campaigns/" + campaign.slug());
    }

    private static String began(CampaignSummary campaign, Words words) {
        return words.of("campaign.year.began-on", "day", words.briefDate(campaign.opens()));
    }

    private static String ended(CampaignSummary campaign, Words words) {
        var outcome = campaign.ended().map(End::outcome).orElseThrow();
        return words.of(
                "campaign.year.ended-on",
                "day",
                words.briefDate(endedOn(campaign).orElseThrow()),
                "outcome",
                words.of("campaign.outcome", outcome));
    }
}
