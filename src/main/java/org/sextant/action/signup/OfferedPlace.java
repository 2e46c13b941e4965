package org.sextant.action.signup;

import java.util.Optional;
import org.sextant.action.SlotNumber;
import org.sextant.vocabulary.SignupId;

/**
 * A place that its holder would give to another member of the campaign. It does not say who that is.
 *
 * @param slot which shift or day, where there are several
 * @param wanted the one for which they would change it; empty where anybody can have it
 * @param own whether the reader offers it
 */
public record OfferedPlace(SignupId id, SlotNumber slot, Optional<SlotNumber> wanted, boolean own) {}
