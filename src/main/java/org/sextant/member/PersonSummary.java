package org.sextant.member;

import java.time.ZoneId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;

/**
 * A person as those see them who work with them.
 *
 * @param name as they call themselves; user text, to be isolated where directions mix
 * @param zone for the workroom's own times; public pages never use it
 */
public record PersonSummary(PersonId id, String name, Language language, ZoneId zone) {}
