package org.sextant.treaty.regime;

import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.treaty.Confidence;
import org.sextant.treaty.PartialDate;
import org.sextant.vocabulary.LocalizedText;

/**
 * A State in a regime.
 *
 * @param since empty where it is not confirmed
 * @param note what else one should know; empty for none
 */
public record Membership(
        Place place, Optional<PartialDate> since, Optional<LocalizedText> note, Confidence confidence) {}
