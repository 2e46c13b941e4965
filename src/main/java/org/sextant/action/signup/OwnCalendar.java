package org.sextant.action.signup;

import java.util.List;
import org.sextant.vocabulary.Language;

/**
 * The places of one person, for a calendar.
 *
 * @param language in which they want to be spoken to
 */
public record OwnCalendar(Language language, List<Ticket> places) {}
