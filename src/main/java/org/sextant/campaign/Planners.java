package org.sextant.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.member.Right;
import org.sextant.member.RoleHolders;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who plans which campaigns, one person asked about or many at once. */
@Service
@Transactional(readOnly = true)
public class Planners {

    private final Campaigns known;
    private final CampaignRepository campaigns;
    private final RoleHolders holders;
    private final Clock clock;

    Planners(Campaigns known, CampaignRepository campaigns, RoleHolders holders, Clock clock) {
        this.known = known;
        this.campaigns = campaigns;
        this.holders = holders;
        this.clock = clock;
    }

    /** As {@link Campaigns#plannedBy} says. */
    public List<CampaignSummary> plannedBy(PersonId person) {
        return known.plannedBy(person);
    }

    /** Those of the people who plan one of these campaigns, as {@link Campaigns#plannedBy} would say. */
    public Set<PersonId> among(Set<PersonId> people, Collection<CampaignId> some) {
        return inTeam(people, CampaignRight.PLAN, some);
    }

    /** Those of the people who belong to one of these campaigns, and whom a mandate there or of the whole platform lets. */
    public Set<PersonId> inTeam(Set<PersonId> people, Right right, Collection<CampaignId> some) {
        return holders.allowedInTeam(people, right, scopes(some));
    }

    /** Those of the people whom {@link Campaigns#scopes} of one of these campaigns, or the whole platform, lets. */
    public Set<PersonId> allowed(Set<PersonId> people, Right right, Collection<CampaignId> some) {
        return some.isEmpty() ? Set.of() : holders.allowed(people, right, scopes(some));
    }

    /** Those of the people who may be the second person under what a campaign asks for, their own included. */
    public Set<PersonId> asked(Set<PersonId> people) {
        var asking = campaigns.findAsking(Limit.of(Campaigns.MOST)).stream()
                .map(Campaign::id)
                .toList();
        var asked = new HashSet<>(allowed(people, CampaignRight.PLAN, asking));
        if (!asking.isEmpty()) {
            asked.addAll(holders.allowed(people, CampaignRight.AGREE, Set.of()));
        }
        return asked;
    }

    /** The drafts that lack nothing, and what the public knows that ends by that day and has not been ended. */
    public List<CampaignId> due(LocalDate last) {
        var now = clock.instant();
        var complete = campaigns.drafts().stream()
                .filter(draft -> draft.missing(now).isEmpty())
                .map(Campaign::id);
        return Stream.concat(complete, campaigns.ending(last).stream()).toList();
    }

    /** Each campaign, and each organisation behind one of them. */
    private Set<Scope> scopes(Collection<CampaignId> some) {
        if (some.isEmpty()) {
            return Set.of();
        }
        var behind = campaigns.behind(some.stream().map(CampaignId::uuid).toArray(UUID[]::new));
        return Stream.concat(
                        some.stream().map(Scope::of),
                        behind.stream().map(OrganisationId::new).map(Scope::of))
                .collect(Collectors.toSet());
    }
}
