package org.sextant.moderation;

import java.util.Optional;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what can be reported, whichever feature it belongs to. */
@Component
public class Subjects {

    private final ObjectProvider<Reportable> features;

    Subjects(ObjectProvider<Reportable> features) {
        this.features = features;
    }

    /** Empty where there is no such thing, or none that the public can read. */
    public Optional<Subject> find(Reference reference) {
        return features.stream()
                .filter(feature -> feature.kind() == reference.kind())
                .flatMap(feature -> feature.find(reference.key()).stream())
                .findFirst();
    }

    /** Whether nobody stands for such things, so that a decision takes them down. */
    public boolean areUnsigned(Kind kind) {
        return unsigned(kind).isPresent();
    }

    /** @throws IllegalArgumentException if somebody stands for it: then it is theirs to take it down */
    void takeDown(Reference reference, PersonId by) {
        unsigned(reference.kind())
                .orElseThrow(() -> new IllegalArgumentException("Those take it down who stand for it"))
                .takeDown(reference.key(), by);
    }

    private Optional<Unsigned> unsigned(Kind kind) {
        return features.stream()
                .filter(feature -> feature.kind() == kind)
                .filter(Unsigned.class::isInstance)
                .map(Unsigned.class::cast)
                .findFirst();
    }
}
