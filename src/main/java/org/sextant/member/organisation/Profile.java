package org.sextant.member.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.OrganisationId;

/** What an organisation says of itself, and the whole of which it is a local group. */
@Entity
@Table(name = "organisation_profile")
class Profile {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Version
    @Column
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "part_of"))
    private @Nullable OrganisationId partOf;

    @Enumerated(EnumType.STRING)
    private Joining joining;

    private String questions;

    private @Nullable String website;

    private @Nullable CountryCode country;

    @SuppressWarnings("NullAway.Init")
    protected Profile() {}

    Profile(OrganisationId organisation) {
        this.organisation = organisation;
        describe(Description.FIRST);
    }

    Profile(OrganisationId organisation, OrganisationId partOf) {
        this(organisation);
        this.partOf = partOf;
    }

    final void describe(Description said) {
        joining = said.joining();
        questions = String.join("\n", said.questions());
        website = said.website().orElse(null);
        country = said.country().orElse(null);
    }

    OrganisationId organisation() {
        return organisation;
    }

    Optional<OrganisationId> partOf() {
        return Optional.ofNullable(partOf);
    }

    Description description() {
        return new Description(
                joining,
                Arrays.asList(questions.split("\n")),
                Optional.ofNullable(website),
                Optional.ofNullable(country));
    }
}
