package org.sextant.site.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.Role;
import org.sextant.moderation.Kind;
import org.sextant.moderation.Reportable;
import org.sextant.moderation.Subject;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** Organisations can be reported; their organizers stand for them. Here, as what is below moderation does not know it. */
@Component
class ReportableOrganisations implements Reportable {

    private final Organisations organisations;
    private final Mandates mandates;

    ReportableOrganisations(Organisations organisations, Mandates mandates) {
        this.organisations = organisations;
        this.mandates = mandates;
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
    }

    @Override
    public Optional<Subject> find(String key) {
        return Slug.parse(key).flatMap(organisations::bySlug).map(this::subject);
    }

    private Subject subject(OrganisationSummary organisation) {
        var organizers = mandates.in(Scope.of(organisation.id()), Set.of(Role.ORGANIZER)).stream()
                .map(MandateSummary::person)
                .collect(Collectors.toSet());
        // A name is the same in every language.
        return new Subject(
                LocalizedText.of(Language.EN, organisation.name()),
                "/organisations/" + organisation.slug(),
                Principle.DIGNITY,
                organizers);
    }
}
