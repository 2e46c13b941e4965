package org.sextant.moderation;

import java.time.Instant;
import org.sextant.vocabulary.Language;

/** What one person reported; who it was is shown to nobody. */
public record ReportSummary(Ground ground, String words, Language language, Instant at) {}
