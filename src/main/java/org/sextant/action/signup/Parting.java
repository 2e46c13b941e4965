package org.sextant.action.signup;

import java.time.Instant;
import org.sextant.action.SlotNumber;

/** Somebody has a place no longer, or waits for one no longer. Who it was nobody knows. */
public record Parting(Instant at, SlotNumber slot, Leaving through) {}
