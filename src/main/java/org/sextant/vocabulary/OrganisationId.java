package org.sextant.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an organisation; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record OrganisationId(UUID uuid) implements Serializable {

    public static OrganisationId fresh(Ids ids) {
        return new OrganisationId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
