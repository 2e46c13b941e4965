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

    /** All organisations but these, by name. */
    List<OrganisationSummary> besides(Set<OrganisationId> known) {
        return organisations.all().stream()
                .filter(one -> !known.contains(one.id()))
                .toList();
    }

    String of(OrganisationId organisation) {
        return organisations.byId(organisation).map(OrganisationSummary::name).orElse("");
    }
}
