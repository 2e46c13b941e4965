package org.sextant.campaign.coalition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.campaign.Campaigns;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an organisation has in a campaign, of all sorts, and whose way into it leads through the organisation alone. */
@Component
class Belongings {

    private final ObjectProvider<SharedParts> sorts;
    private final Campaigns campaigns;
    private final Mandates mandates;
    private final Messages messages;

    Belongings(ObjectProvider<SharedParts> sorts, Campaigns campaigns, Mandates mandates, Messages messages) {
        this.sorts = sorts;
        this.campaigns = campaigns;
        this.mandates = mandates;
        this.messages = messages;
    }

    List<Part> of(CampaignId campaign, OrganisationId organisation, Words words) {
        var people = people(campaign, organisation);
        return sorts.orderedStream()
                .flatMap(sort -> sort.of(campaign, organisation, people, words).stream())
                .toList();
    }

    /** Settles all of it; how many parts stay, and how many stop. */
    Settled settle(Farewell farewell) {
        // Nobody reads what they are called.
        var words = messages.in(Language.EN);
        var people = people(farewell.campaign(), farewell.organisation());
        var parts = sorts.orderedStream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        sort -> sort.of(farewell.campaign(), farewell.organisation(), people, words)));
        parts.forEach((sort, own) -> sort.settle(own, farewell));
        var all = parts.values().stream().flatMap(List::stream).toList();
        var stops = (int) all.stream().filter(farewell::stops).count();
        return new Settled(all.size() - stops, stops);
    }

    /** What became of the parts, in numbers. */
    record Settled(int stays, int stops) {}

    /** Who belongs to the organisation, and to no other that stands behind the campaign. */
    private Set<PersonId> people(CampaignId campaign, OrganisationId organisation) {
        var others = Arrays.stream(campaigns.scopes(campaign))
                .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION && !scope.equals(Scope.of(organisation)))
                .flatMap(scope -> holders(scope).stream())
                .collect(Collectors.toSet());
        return holders(Scope.of(organisation)).stream()
                .filter(person -> !others.contains(person))
                .collect(Collectors.toSet());
    }

    /** Of these, those whom no mandate leads into the campaign once the organisation is out. */
    Set<PersonId> going(CampaignId campaign, OrganisationId organisation, Set<String> stopping) {
        return people(campaign, organisation).stream()
                .filter(person -> mandates.of(person).stream()
                        .filter(held -> held.scope().equals(Scope.PLATFORM)
                                || held.scope().equals(Scope.of(campaign)))
                        .allMatch(held -> stopping.contains(MandateParts.key(held))))
                .collect(Collectors.toSet());
    }

    /** The same, and those of them who keep a way but lose a mandate. */
    Set<PersonId> losing(CampaignId campaign, OrganisationId organisation, Set<String> stopping) {
        var own = people(campaign, organisation);
        var stopped = mandates.in(Scope.of(campaign), EnumSet.allOf(Role.class)).stream()
                .filter(held -> own.contains(held.person()) && stopping.contains(MandateParts.key(held)))
                .map(MandateSummary::person);
        return Stream.concat(going(campaign, organisation, stopping).stream(), stopped)
                .collect(Collectors.toSet());
    }

    private Set<PersonId> holders(Scope scope) {
        return mandates.in(scope, EnumSet.allOf(Role.class)).stream()
                .map(MandateSummary::person)
                .collect(Collectors.toSet());
    }
}
