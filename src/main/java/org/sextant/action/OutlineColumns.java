package org.sextant.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.place.Coordinates;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;

/** An outline as part of a row. */
@Embeddable
record OutlineColumns(
        LocalizedText title,
        LocalizedText body,
        String zone,
        @Nullable LocalizedText place,
        @Nullable CountryCode country,
        boolean online,
        @Nullable String joinAddress,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer wanted,
        boolean sensitive,

        @AttributeOverride(name = "uuid", column = @Column(name = "in_charge")) @Nullable PersonId inCharge,

        @AttributeOverride(name = "uuid", column = @Column(name = "milestone")) @Nullable MilestoneId milestone,

        int toldHours) {

    static OutlineColumns of(Outline outline) {
        return new OutlineColumns(
                outline.title(),
                outline.text(),
                outline.zone().getId(),
                outline.venue().place().orElse(null),
                outline.venue().country().orElse(null),
                outline.venue().online(),
                outline.venue().join().map(JoinAddress::url).orElse(null),
                outline.venue().at().map(Coordinates::latitude).orElse(null),
                outline.venue().at().map(Coordinates::longitude).orElse(null),
                outline.wanted().orElse(null),
                outline.sensitive(),
                outline.inCharge().orElse(null),
                outline.milestone().orElse(null),
                (int) outline.told().toHours());
    }

    /** How many people it takes, as far as somebody said it. */
    int wantedPeople() {
        return wanted == null ? 0 : wanted;
    }

    Outline outline() {
        return new Outline(
                title,
                body,
                ZoneId.of(zone),
                venue(),
                Optional.ofNullable(wanted),
                sensitive,
                Optional.ofNullable(inCharge),
                Optional.ofNullable(milestone),
                Duration.ofHours(toldHours));
    }

    private Venue venue() {
        return new Venue(
                Optional.ofNullable(place),
                Optional.ofNullable(country),
                latitude == null || longitude == null
                        ? Optional.empty()
                        : Optional.of(new Coordinates(latitude, longitude)),
                online,
                Optional.ofNullable(joinAddress).map(JoinAddress::new));
    }
}
