package org.sextant.treaty.regime;

import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.treaty.Confidence;
import org.sextant.treaty.PartialDate;

/**
 * A State in a regime.
 *
 * @param since empty where it is not confirmed
 * @param note in English; empty for none
 */
public record Membership(Place place, Optional<PartialDate> since, String note, Confidence confidence) {}
