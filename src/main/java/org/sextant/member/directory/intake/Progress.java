package org.sextant.member.directory.intake;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * How far an import has come.
 *
 * @param lines all of the file
 * @param outcomes how many lines came to what
 */
public record Progress(UUID id, Instant startedAt, State state, int lines, Map<LineOutcome, Integer> outcomes) {

    /** What an import is doing. */
    public enum State {
        RUNNING,
        /** Whoever began it has sent as many letters as one person may in a day; it goes on by itself. */
        RESTING,
        /** Somebody stopped it; who was invited until then stays so. */
        STOPPED,
        DONE
    }

    public Progress {
        outcomes = Map.copyOf(outcomes);
    }

    public int done() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether it can still be stopped. */
    public boolean isUnderWay() {
        return state == State.RUNNING || state == State.RESTING;
    }

    public int of(LineOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
