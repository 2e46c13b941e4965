package org.sextant.action.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionSummary;
import org.sextant.action.Agenda;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Organizers;
import org.sextant.moderation.Kind;
import org.sextant.moderation.Reportable;
import org.sextant.moderation.Subject;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** Actions can be reported; whoever is in charge and the organizers of their campaign stand for them. */
@Component
class ReportableActions implements Reportable {

    private final Agenda agenda;
    private final Campaigns campaigns;
    private final Organizers organizers;

    ReportableActions(Agenda agenda, Campaigns campaigns, Organizers organizers) {
        this.agenda = agenda;
        this.campaigns = campaigns;
        this.organizers = organizers;
    }

    @Override
    public Kind kind() {
        return Kind.ACTION;
    }

    @Override
    public Optional<Subject> find(String key) {
        return Slug.parse(key)
                .flatMap(agenda::bySlug)
                .map(ActionSummary::card)
                .flatMap(action -> campaigns
                        .byId(action.campaign())
                        .map(campaign -> new Subject(
                                action.outline().title(),
                                "/actions/" + action.slug(),
                                campaign.principle(),
                                answerable(action))));
    }

    private Set<PersonId> answerable(ActionCard action) {
        return Stream.concat(action.outline().inCharge().stream(), organizers.of(action.campaign()).stream())
                .collect(Collectors.toSet());
    }
}
