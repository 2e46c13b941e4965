package org.sextant.campaign.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.People;
import org.sextant.member.RoleHolders;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting.Pressing;
import org.sextant.shell.Waiting.Row;
import org.sextant.shell.Waiting.Sort;
import org.sextant.shell.Waiting.Urgency;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** The mandates of campaigns that end within a month, as rows of "what needs me". */
@Component
class EndingMandates {

    private static final Duration A_MONTH = Duration.ofDays(31);

    private final Mandates mandates;
    private final People people;
    private final RoleHolders holders;

    EndingMandates(Mandates mandates, People people, RoleHolders holders) {
        this.mandates = mandates;
        this.people = people;
        this.holders = holders;
    }

    /** Those that the person may renew. */
    List<Row> in(Collection<CampaignSummary> campaigns, PersonId person, Words words, Instant today) {
        var byId = campaigns.stream()
                .filter(campaign -> mandates.mayGive(person, Scope.of(campaign.id())))
                .collect(Collectors.toMap(CampaignSummary::id, Function.identity()));
        var ending = mandates.ending(byId.keySet(), today.plus(A_MONTH));
        var names = people.names(
                ending.stream().map(MandateSummary::person).distinct().toList());
        return ending.stream().map(mandate -> row(mandate, byId, names, words)).toList();
    }

    /** The campaigns in which there are any. */
    Set<CampaignId> where(LocalDate latest) {
        var before = latest.atStartOfDay(ZoneOffset.UTC).toInstant().plus(A_MONTH);
        return holders.whereMandatesEnd(EnumSet.of(Scope.Kind.CAMPAIGN), before).stream()
                .map(Scope::campaign)
                .collect(Collectors.toSet());
    }

    private static Row row(
            MandateSummary mandate,
            Map<CampaignId, CampaignSummary> campaigns,
            Map<PersonId, String> names,
            Words words) {
        var campaign = Objects.requireNonNull(
                campaigns.get(mandate.scope().campaign()), "Only mandates of these campaigns were asked for");
        return new Row(
                Sort.MANDATE,
                pressing(mandate, campaign.zone()),
                campaign.principle(),
                words.of("campaign.waiting.mandate.kind"),
                names.getOrDefault(mandate.person(), ""),
                words.of(
                        "campaign.waiting.mandate.why",
                        "role",
                        words.of("member.role", mandate.role()),
                        "campaign",
                        campaign.title().in(words.language()),
                        "day",
                        mandate.until()
                                .map(until -> lastDay(until, campaign.zone(), words))
                                .orElse("")),
                words.of("campaign.waiting.mandate.act"),
                Sought.on(CampaignPaths.rights(campaign), mandate.id()),
                mandate.id().toString());
    }

    private static Pressing pressing(MandateSummary mandate, ZoneId zone) {
        return mandate.lastMoment()
                .map(last -> Urgency.THIS_WEEK.by(LocalDate.ofInstant(last, zone)))
                .orElse(Urgency.THIS_WEEK);
    }

    // The mandate holds until that moment, as the first one of the next day.
    static String lastDay(Instant until, ZoneId zone, Words words) {
        return words.date(until.minusSeconds(1), zone);
    }
}
