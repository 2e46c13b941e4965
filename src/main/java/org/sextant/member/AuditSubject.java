package org.sextant.member;

import org.sextant.vocabulary.LocalizedText;

/** A part of what an entry of the audit trail was done to, as its readers are told of it. */
public sealed interface AuditSubject {

    /** A person by name. */
    record Somebody(String name) implements AuditSubject {}

    /** The role of a mandate. */
    record As(Role role) implements AuditSubject {}

    /**
     * Something of a feature.
     *
     * @param path below {@code /app}; empty where it has no page there
     */
    record Thing(LocalizedText title, String path) implements AuditSubject {}

    /** What stands in the entry itself, where it is a word, or the id of something that has no name or is gone. */
    record Code(String word) implements AuditSubject {}
}
