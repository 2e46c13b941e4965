package org.sextant.member;

import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;

/** A part of what an entry of the audit trail was done to, as its readers are told of it. */
public sealed interface AuditSubject {

    /**
     * A person by name.
     *
     * @param path below {@code /app}; empty for a reader who administers no accounts
     */
    record Somebody(String name, String path) implements AuditSubject {}

    /** The role of a mandate. */
    record As(Role role) implements AuditSubject {}

    /**
     * Something of a feature.
     *
     * @param title as it is today; empty where it has none, or none that this reader may know
     * @param path below {@code /app}; empty where it has no page there, or none that this reader may open
     */
    record Thing(Optional<LocalizedText> title, String path) implements AuditSubject {}

    /** What stands in the entry itself, where it is a word. */
    record Code(String word) implements AuditSubject {}

    /** What stands there by an id that nothing and nobody has any more. */
    record Gone() implements AuditSubject {}
}
