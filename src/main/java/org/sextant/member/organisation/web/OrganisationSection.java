package org.sextant.member.organisation.web;

import gg.jte.Content;
import java.util.Optional;
import org.sextant.shell.Words;
import org.sextant.vocabulary.OrganisationId;

/** A part that a feature adds to an organisation's public page, as a bean: what it stands behind, what it hosts. */
public interface OrganisationSection {

    /** From top to bottom; the wheel is 5, campaigns 10, actions 20. */
    int order();

    /** One {@code <section>} with a heading of level 2, or nothing where there is nothing to show. */
    Optional<Content> of(OrganisationId organisation, Words words);
}
