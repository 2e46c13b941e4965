package org.sextant.campaign;

import org.sextant.vocabulary.Language;

/** What a campaign lacks before the public may see it. */
public sealed interface Missing {

    record TitleIn(Language language) implements Missing {}

    record SummaryIn(Language language) implements Missing {}

    /** Nobody is asked yet. */
    record AnAddressee() implements Missing {}

    /** Its last day is past. */
    record ADayToCome() implements Missing {}
}
