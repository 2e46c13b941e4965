package org.sextant.programme;

import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;

/** A text of the programme that belongs to no single principle. */
public record PassageSummary(Optional<LocalizedText> title, LocalizedText text, Paragraphs paragraphs) {}
