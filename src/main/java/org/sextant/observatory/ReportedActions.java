package org.sextant.observatory;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.ReportId;
import org.sextant.vocabulary.Slug;

/** Knows the actions that reports can lead to; implemented above this module. */
public interface ReportedActions {

    /** The title of an action that everybody may know; empty for any other. */
    Optional<LocalizedText> title(Slug action);

    /** An action, by its address. */
    record Started(Slug action, LocalizedText title) {}

    /** Those that began at a report, as far as everybody may know them; the latest first. */
    List<Started> startedFrom(ReportId report);
}
