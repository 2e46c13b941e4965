package org.sextant.member.organisation.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.RoleHolders;
import org.sextant.member.organisation.JoinRequests;
import org.sextant.member.organisation.Members;
import org.sextant.member.organisation.OrganisationRight;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** People who would like to belong wait for those who organize. */
@Component
class RequestsWaiting implements Waiting {

    private final JoinRequests requests;
    private final Members members;
    private final Organisations organisations;
    private final RoleHolders holders;
    private final Messages messages;

    RequestsWaiting(
            JoinRequests requests,
            Members members,
            Organisations organisations,
            RoleHolders holders,
            Messages messages) {
        this.requests = requests;
        this.members = members;
        this.organisations = organisations;
        this.holders = holders;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        return organisations.byIds(members.of(person)).stream()
                .filter(organisation -> members.mayLead(organisation.id(), person))
                .flatMap(organisation -> row(organisation, person, language).stream())
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return holders.allowedInTeam(
                people,
                OrganisationRight.LEAD,
                requests.asked().stream().map(Scope::of).toList());
    }

    private Optional<Row> row(OrganisationSummary organisation, PersonId person, Language language) {
        var words = messages.in(language);
        var open = requests.of(organisation.id(), person).size();
        return open == 0
                ? Optional.empty()
                : Optional.of(new Row(
                        Sort.REQUEST,
                        Urgency.SOMEBODY_WAITS,
                        // The sign of the person stands for people who come together.
                        Principle.DIGNITY,
                        words.of("organisation.waiting.kind"),
                        organisation.name(),
                        words.of("organisation.waiting.why", "number", open),
                        words.of("organisation.waiting.act"),
                        OrganisationPolicy.of(organisation),
                        organisation.id().toString()));
    }
}
