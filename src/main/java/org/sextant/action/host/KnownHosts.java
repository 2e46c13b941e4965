package org.sextant.action.host;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sextant.action.ActionRight;
import org.sextant.action.Hosting;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells lists and rights who hosts what. */
@Component
@Transactional(readOnly = true)
class KnownHosts implements Hosting {

    private final HostRepository hosts;
    private final Mandates mandates;
    private final Organisations organisations;

    KnownHosts(HostRepository hosts, Mandates mandates, Organisations organisations) {
        this.hosts = hosts;
        this.mandates = mandates;
        this.organisations = organisations;
    }

    @Override
    public Optional<MandateId> mandate(PersonId person, ActionRight right, ActionId action) {
        var known = hosts.findByAction(action);
        return switch (right) {
            case PLAN -> Optional.empty();
            case RUN, COUNT, SEE_GUESTS -> under(HostRight.HELP, person, known, Host::letsHelp);
            case READ ->
                under(HostRight.READ, person, known, Host::isAgreed)
                        // Whoever may agree, now or later, must know to what.
                        .or(() -> under(HostRight.ANSWER, person, known, host -> !host.isAgreed()));
        };
    }

    private Optional<MandateId> under(HostRight right, PersonId person, List<Host> known, Predicate<Host> which) {
        var scopes = known.stream()
                .filter(which)
                .map(Host::organisation)
                .map(Scope::of)
                .toList();
        return mandates.of(person).stream()
                .filter(mandate -> right.roles().contains(mandate.role()) && scopes.contains(mandate.scope()))
                .map(MandateSummary::id)
                .findFirst();
    }

    @Override
    public Set<CampaignId> shownIn(ActionId action) {
        return hosts.agreedOf(List.of(action)).stream()
                .flatMap(host -> host.campaigns().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Map<ActionId, List<OrganisationSummary>> of(Collection<ActionId> actions) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        var agreed = hosts.agreedOf(actions);
        var known = organisations.byIds(
                agreed.stream().map(Host::organisation).distinct().toList());
        var hosting = new HashMap<ActionId, List<OrganisationSummary>>();
        // By name, as the organisations come.
        known.forEach(organisation -> agreed.stream()
                .filter(host -> host.organisation().equals(organisation.id()))
                .forEach(host -> hosting.computeIfAbsent(host.action(), none -> new ArrayList<>())
                        .add(organisation)));
        return hosting;
    }
}
