package org.sextant.member.organisation;

import org.sextant.vocabulary.OrganisationId;

/** What came of founding a local group. */
public sealed interface Founding {

    record Founded(OrganisationId id) implements Founding {}

    /** Another organisation has that name in addresses. */
    record SlugTaken() implements Founding {}

    /** The tree is as deep, or has as many branches there, as one may. */
    record NoRoom() implements Founding {}
}
