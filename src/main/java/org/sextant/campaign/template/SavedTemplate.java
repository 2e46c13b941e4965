package org.sextant.campaign.template;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;

/** A plan that somebody saved. */
@Entity
@Table(name = "campaign_template")
class SavedTemplate {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "organisation"))
    private @Nullable OrganisationId organisation;

    private LocalizedText name;

    private LocalizedText about;

    private TemplatePlan plan;

    @SuppressWarnings("NullAway.Init")
    protected SavedTemplate() {}

    SavedTemplate(UUID id, SaveTemplate save, TemplatePlan plan) {
        this.id = id;
        this.name = save.name();
        this.about = save.about();
        this.organisation = save.organisation().orElse(null);
        this.plan = plan;
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation);
    }

    Template template() {
        return new Template(new TemplateId(id.toString()), name, about, false, organisation(), plan);
    }
}
