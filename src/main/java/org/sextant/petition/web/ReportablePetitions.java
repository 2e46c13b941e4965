package org.sextant.petition.web;

import java.util.Optional;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Organizers;
import org.sextant.moderation.Kind;
import org.sextant.moderation.Reportable;
import org.sextant.moderation.Subject;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** Petitions can be reported; the organizers of their campaign stand for them. */
@Component
class ReportablePetitions implements Reportable {

    private final Petitions petitions;
    private final Campaigns campaigns;
    private final Organizers organizers;

    ReportablePetitions(Petitions petitions, Campaigns campaigns, Organizers organizers) {
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.organizers = organizers;
    }

    @Override
    public Kind kind() {
        return Kind.PETITION;
    }

    @Override
    public Optional<Subject> find(String key) {
        return Slug.parse(key)
                .flatMap(petitions::bySlug)
                .filter(PetitionSummary::isPublic)
                .flatMap(petition -> campaigns
                        .byId(petition.campaign())
                        .map(campaign -> new Subject(
                                petition.title(),
                                "/petitions/" + petition.slug(),
                                campaign.principle(),
                                organizers.of(campaign.id()))));
    }
}
