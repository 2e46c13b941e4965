package org.sextant.action.need.ui;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.action.need.NeedKind;
import org.sextant.vocabulary.Skill;

/** What stands in the fields of a need that is not there yet, also where it could not be stored so. */
record NeedWriting(
        Wanted wanted, @Nullable Integer number, @Nullable LocalDate due) {

    /** What is needed. */
    record Wanted(NeedKind kind, @Nullable Skill skill, Set<String> languages, String words) {}
}
