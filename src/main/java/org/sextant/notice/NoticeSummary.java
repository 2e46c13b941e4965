package org.sextant.notice;

import java.time.Instant;
import java.util.UUID;
import org.sextant.vocabulary.Language;

/**
 * A notice as its person sees it.
 *
 * @param language of its words, which were made when it came
 */
public record NoticeSummary(
        UUID id, Topic topic, Language language, String title, String why, String path, Instant at, boolean read) {}
