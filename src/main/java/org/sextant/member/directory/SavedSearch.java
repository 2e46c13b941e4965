package org.sextant.member.directory;

import java.util.UUID;

/** What somebody looks for again and again: looked for anew each time. */
public record SavedSearch(UUID id, String title, Wanted wanted) {}
