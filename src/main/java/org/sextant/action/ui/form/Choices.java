package org.sextant.action.ui.form;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sextant.place.Place;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;

/**
 * What one can choose from in the form.
 *
 * @param languages those of the campaign
 * @param zone the campaign's, to begin with
 * @param places in the reader's order
 * @param team who can be put in charge, with their names
 */
public record Choices(Set<Language> languages, ZoneId zone, List<Place> places, Map<PersonId, String> team) {}
