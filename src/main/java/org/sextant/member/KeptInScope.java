package org.sextant.member;

import org.sextant.vocabulary.Scope;

/** What a part of this module keeps of people for one scope alone; it implements it as a bean. */
public interface KeptInScope {

    /** Erases it: the scope is no more. */
    void erase(Scope scope);
}
