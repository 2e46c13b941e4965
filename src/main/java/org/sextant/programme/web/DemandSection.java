package org.sextant.programme.web;

import gg.jte.Content;
import java.util.Optional;
import org.sextant.shell.Words;
import org.sextant.vocabulary.DemandId;

/** A part that a feature adds to a demand's public page, as a bean: campaigns show there which of them carry it. */
public interface DemandSection {

    /** The section with its own {@code h2}, or nothing where there is nothing to show of this demand. */
    Optional<Content> of(DemandId demand, Words words);
}
