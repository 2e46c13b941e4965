package org.sextant.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A claim that the programme answers, by its fixed name, such as {@code close-borders}. */
@Embeddable
public record ClaimId(@Column(name = "claim") String name) implements Serializable {

    @JsonCreator
    public ClaimId {
        if (!Slug.valid(name)) {
            throw new IllegalArgumentException("A claim's id is written like a slug");
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return name;
    }
}
