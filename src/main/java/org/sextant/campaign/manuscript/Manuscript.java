package org.sextant.campaign.manuscript;

import java.time.Instant;

/** What somebody had typed, in the form's own notation, and when. */
public record Manuscript(String text, Instant typedAt) {}
