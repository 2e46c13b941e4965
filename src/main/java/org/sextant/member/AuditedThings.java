package org.sextant.member;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;

/** The things of a feature that entries of the audit trail are about: a feature implements it as a bean, so that its readers see more than an id. Never about who signed. */
public interface AuditedThings {

    List<AuditTable> tables();

    /** The name of what an act calls by that word and what stands in no table, but in memory. */
    default Optional<LocalizedText> named(String act, String word) {
        return Optional.empty();
    }
}
