package org.sextant.petition.supporter.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a call for first supporters, also where it could not be stored so. */
record SupportersWriting(@Nullable Integer wanted, @Nullable LocalDate lastDay) {}
