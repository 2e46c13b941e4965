package org.sextant.campaign.planning;

import java.time.LocalDate;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;

/** A milestone that moves, from its old day to its new one. */
public record Moved(MilestoneId milestone, LocalizedText title, LocalDate from, LocalDate to) {}
