package org.sextant.programme;

import java.util.List;
import java.util.Map;

/** A whole programme to begin with; no demand in it has come anywhere yet. */
record StarterProgramme(
        Map<Passage.Place, PassageSummary> passages, List<PrincipleSummary> principles, List<ClaimSummary> claims) {}
