package org.sextant.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.sextant.vocabulary.PersonId;

/** What somebody has added to the count of an action that is still going on. */
@Embeddable
public record Counted(
        @Enumerated(EnumType.STRING) Figure figure,
        int added,

        @AttributeOverride(name = "uuid", column = @Column(name = "counted_by"))
        PersonId by,

        @Column(name = "counted_at") Instant at) {

    /** The most that one person can have done since they last counted. */
    public static final int MOST = 10_000;

    public Counted {
        if (added < 1 || added > MOST) {
            throw new IllegalArgumentException("From 1 to " + MOST);
        }
    }

    Figures figures() {
        return Figures.of(figure, added);
    }
}
