package org.sextant.member.directory;

import java.util.UUID;

/** What somebody looks for again and again: looked for anew each time, and whenever somebody has come, changed or gone while it is shown. */
public record SavedSearch(UUID id, String title, Wanted wanted) {}
