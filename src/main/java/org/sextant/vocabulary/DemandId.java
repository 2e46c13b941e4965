package org.sextant.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A demand of the programme by its fixed name, such as {@code ratify-icrmw}: the programme's ids are names, the same in every installation. */
@Embeddable
public record DemandId(@Column(name = "demand") String name) implements Serializable {

    @JsonCreator
    public DemandId {
        if (!Slug.valid(name)) {
            throw new IllegalArgumentException("A demand's id is written like a slug");
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return name;
    }
}
