package org.sextant.member;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.Language;
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

    /** Where a scope of this feature lies below {@code /app}, with or without a page of its own; {@link #at} reads it. */
    default Optional<String> address(Scope scope) {
        return Optional.empty();
    }

    /** The scope whose page lies at that path below {@code /app}, as in {@code campaigns/ratify-icrmw}; empty where there is none of this feature. */
    default Optional<Scope> at(String path) {
        return Optional.empty();
    }

    /** What a path says behind its first part, as in {@code ratify-icrmw} behind {@code campaigns/}; empty where it begins otherwise. */
    static Optional<String> behind(String beginning, String path) {
        return path.startsWith(beginning) ? Optional.of(path.substring(beginning.length())) : Optional.empty();
    }

    /** The scopes that lie within this one and have mandates of their own, as the actions of a campaign; empty for a scope of another feature. */
    default List<Scope> within(Scope scope) {
        return List.of();
    }

    /**
     * Scopes of this feature in which mandates are given on the pages of the administration, to choose from by name.
     *
     * @param typed what their names have in them, in small letters of that language; each has nothing
     */
    default List<Scope> offered(String typed, Language language) {
        return List.of();
    }

    /** The scopes in which a mandate reaches into this one, which is the first of them; empty for a scope of another feature. */
    default List<Scope> reaching(Scope scope) {
        return List.of();
    }
}
