package org.sextant.petition.ui;

import org.sextant.petition.PetitionSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;

/** How far a petition has come, in a word. */
final class StateBadge {

    private StateBadge() {}

    static Badge of(PetitionSummary petition, Words words) {
        var kind = switch (petition.state()) {
            case DRAFT, CLOSED -> Badge.Kind.PLAIN;
            case PROPOSED, SCHEDULED -> Badge.Kind.WAITS;
            case OPEN -> Badge.Kind.GOOD;
        };
        return new Badge(kind, words.of("petition.work.state", petition.state()));
    }
}
