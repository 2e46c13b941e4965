package org.sextant.member.organisation;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptEntry;
import org.sextant.member.KeptSection;
import org.sextant.member.KeptTable;
import org.sextant.member.KeptValue.Moment;
import org.sextant.member.KeptValue.Text;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.PersonColumn;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Wishes to belong that wait for an answer, and links by which others may join. */
@Component
@Order(11)
class OrganisationsKept implements KeptAboutPerson {

    private final JoinRequestRepository requests;
    private final Organisations organisations;
    private final JoinDesk desk;

    OrganisationsKept(JoinRequestRepository requests, Organisations organisations, JoinDesk desk) {
        this.requests = requests;
        this.organisations = organisations;
        this.desk = desk;
    }

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(PersonColumn.rowGoes("join_request", "person"), PersonColumn.rowGoes("join_link", "made_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(KeptTable.of("organisation.kept.links", """
                select o.name as organisation, l.uses_left, l.expires_at from join_link l join organisation o on o.id = l.organisation
                where l.made_by = :person order by l.expires_at""").changedAt("organisations"));
    }

    @Override
    public List<KeptSection> sections(PersonId person) {
        var open = requests.findByPerson(person, Limit.of(JoinRequests.MOST));
        return List.of(new KeptSection(
                "organisation.kept.requests",
                "organisations",
                open.stream().map(this::entry).toList()));
    }

    private KeptEntry entry(JoinRequest request) {
        var name = organisations.byId(request.organisation()).map(OrganisationSummary::name);
        var answers = desk.read(request, "").answers().stream()
                .map(answered -> answered.question() + " " + answered.answer())
                .toList();
        return KeptEntry.of("organisation", new Text(name.orElse("")))
                .and("asked-at", new Moment(request.askedAt()))
                .and("answers", new Text(String.join("\n", answers)));
    }
}
