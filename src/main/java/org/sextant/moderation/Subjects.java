package org.sextant.moderation;

import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;
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

    /** The same, and what a moderator has hidden: for moderators, and for those whom it concerns. */
    public Optional<Subject> known(Reference reference) {
        return find(reference).or(() -> hideable(reference.kind()).flatMap(feature -> feature.known(reference.key())));
    }

    /** The words of what can be hidden, also while it is; empty for anything else. */
    public Optional<LocalizedText> said(Reference reference) {
        return hideable(reference.kind()).flatMap(feature -> feature.said(reference.key()));
    }

    /** Whether a moderator can hide such things. */
    public boolean canBeHidden(Kind kind) {
        return hideable(kind).isPresent();
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

    /** @throws IllegalArgumentException if it is nothing that can be hidden */
    void hide(Reference reference) {
        hideable(reference.kind())
                .orElseThrow(() -> new IllegalArgumentException("Only some things can be hidden"))
                .hide(reference.key());
    }

    void showAgain(Reference reference) {
        hideable(reference.kind()).ifPresent(feature -> feature.showAgain(reference.key()));
    }

    private Optional<Unsigned> unsigned(Kind kind) {
        return owner(kind, Unsigned.class);
    }

    private Optional<Hideable> hideable(Kind kind) {
        return owner(kind, Hideable.class);
    }

    private <R extends Reportable> Optional<R> owner(Kind kind, Class<R> sort) {
        return features.stream()
                .filter(feature -> feature.kind() == kind)
                .filter(sort::isInstance)
                .map(sort::cast)
                .findFirst();
    }
}
