package org.sextant.programme;

import java.util.Optional;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;

/**
 * A part of the programme that can be edited: a principle or a demand, by its fixed name.
 *
 * @param name as in addresses; no demand is called like a principle
 */
public record PartId(String name) {

    public PartId {
        if (!Slug.valid(name)) {
            throw new IllegalArgumentException("A part's id is written like a slug");
        }
    }

    public static PartId of(Principle principle) {
        return new PartId(principle.id());
    }

    public static PartId of(DemandId demand) {
        return new PartId(demand.name());
    }

    /** The principle that it is, or nothing for a demand. */
    public Optional<Principle> principle() {
        return Principle.ofId(name);
    }

    DemandId demand() {
        return new DemandId(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
