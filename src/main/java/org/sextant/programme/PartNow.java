package org.sextant.programme;

import java.util.Optional;

/** How a part stands at this moment: its words, and whether it is a demand that the programme makes no longer. */
public record PartNow(PartText text, Optional<Retired> retired) {}
