package org.sextant.campaign.coalition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Calls partners by the names of their organisations. */
@Component
class PartnerNames {

    private final Organisations organisations;

    PartnerNames(Organisations organisations) {
        this.organisations = organisations;
    }

    List<PartnerSummary> of(Collection<Partner> found) {
        var named = organisations
                .byIds(found.stream().map(Partner::organisation).distinct().toList())
                .stream()
                .collect(Collectors.toMap(OrganisationSummary::id, Function.identity()));
        return found.stream()
                .flatMap(partner ->
                        Optional.ofNullable(named.get(partner.organisation())).map(partner::summary).stream())
                .toList();
    }

    /** Some organisations with that in their names, and none of these. */
    List<OrganisationSummary> besides(Set<OrganisationId> known, String name) {
        var some = PageRequest.of(0, Organisations.ON_A_PAGE + known.size());
        return organisations.named(name, some).stream()
                .filter(one -> !known.contains(one.id()))
                .toList();
    }

    String of(OrganisationId organisation) {
        return organisations.byId(organisation).map(OrganisationSummary::name).orElse("");
    }
}
