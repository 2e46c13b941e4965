package org.sextant.action.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.action.ActionKind;
import org.sextant.action.Agenda;
import org.sextant.campaign.CampaignSummary;
import org.sextant.vocabulary.CountryCode;

/** Which actions a reader wants to see. What is no country, kind or live campaign is not wished for. */
record Wanted(Optional<CountryCode> country, Optional<ActionKind> kind, Optional<CampaignSummary> campaign) {

    static Wanted of(String country, String kind, String campaign, List<CampaignSummary> live) {
        return new Wanted(
                CountryCode.parse(country),
                ActionKind.ofId(kind),
                live.stream().filter(one -> one.slug().text().equals(campaign)).findFirst());
    }

    Agenda.Filter filter() {
        return new Agenda.Filter(campaign.map(CampaignSummary::id), country, kind);
    }

    boolean isEverything() {
        return country.isEmpty() && kind.isEmpty() && campaign.isEmpty();
    }

    Wanted in(CountryCode there) {
        return new Wanted(Optional.of(there), kind, campaign);
    }

    /** The list's address with these wishes, at that page. */
    String path(int page) {
        var query = Stream.of(
                        country.map(code -> "country=" + code),
                        kind.map(one -> "kind=" + one.id()),
                        campaign.map(one -> "campaign=" + one.slug()),
                        Optional.of("page=" + page).filter(_ -> page > 1))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/actions" : "/actions?" + query;
    }
}
