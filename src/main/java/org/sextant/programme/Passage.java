package org.sextant.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.LocalizedText;

/** A text of the programme that belongs to no single principle. */
@Entity
class Passage {

    enum Kind {
        STATEMENT,
        SOLIDARITY,
        /** Introduces the futures. */
        FUTURES,
        FUTURE,
        ALLIANCES
    }

    @Embeddable
    record Place(@Enumerated(EnumType.STRING) Kind kind, int ordinal) implements Serializable {}

    @EmbeddedId
    private Place place;

    private @Nullable LocalizedText title;
    private LocalizedText text;
    private Paragraphs paragraphs;

    @SuppressWarnings("NullAway.Init")
    protected Passage() {}

    Passage(Place place, PassageSummary written) {
        this.place = place;
        this.title = written.title().orElse(null);
        this.text = written.text();
        this.paragraphs = written.paragraphs();
    }

    Place place() {
        return place;
    }

    PassageSummary summary() {
        return new PassageSummary(Optional.ofNullable(title), text, paragraphs);
    }
}
