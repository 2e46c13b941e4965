package org.sextant.programme.web;

import gg.jte.Content;
import java.util.Optional;
import org.sextant.shell.Words;

/** A list that a feature adds to the page of coverage, as a bean: campaigns show there which States have none. Costs no query of its own. */
public interface CoverageSection {

    /** From top to bottom; campaigns are 10. */
    int order();

    /** One {@code <section>} with a heading of level 2, or nothing where there is nothing to show. */
    Optional<Content> of(Words words);
}
