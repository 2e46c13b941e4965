package org.sextant.action.signup;

import java.util.List;
import org.sextant.action.ActionCard;
import org.sextant.vocabulary.Language;

/**
 * What one person goes to, for a calendar.
 *
 * @param language in which they want to be spoken to
 * @param places that are theirs, and those that they gave back a while ago
 * @param led actions that they are in charge of, also those that are only planned
 */
public record OwnCalendar(Language language, List<Ticket> places, List<ActionCard> led) {}
