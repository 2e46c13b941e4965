package org.sextant.member;

import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Scope;

/** What the scope of a mandate is called: a feature implements it as a bean for the scopes that it owns. */
public interface ScopeNames {

    /**
     * A scope by its name.
     *
     * @param principle whose sign stands beside it
     * @param path below {@code /app}; empty where it has no page there
     */
    record Named(LocalizedText name, Principle principle, String path) {}

    /** Empty for a scope of another feature. */
    Optional<Named> of(Scope scope);
}
