package org.sextant.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Slug;

/** A group that carries campaigns and answers for the contacts entrusted to it. */
@Entity
class Organisation {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private OrganisationId id;

    private Slug slug;

    private String name;

    private LocalizedText about;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(OrganisationId id, RegisterOrganisation registered) {
        this.id = id;
        this.slug = registered.slug();
        this.name = registered.name();
        this.about = registered.about();
    }

    void describe(RegisterOrganisation changed) {
        name = changed.name();
        about = changed.about();
    }

    OrganisationSummary summary() {
        return new OrganisationSummary(id, slug, name, about);
    }
}
