package org.sextant.petition;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** An answer as a row. */
@Embeddable
record AnswerRow(@Nullable Integer addressee, Instant answeredAt) {

    static AnswerRow of(Answer answer) {
        return new AnswerRow(answer.by().isPresent() ? answer.by().getAsInt() : null, answer.at());
    }

    Answer answer() {
        return new Answer(addressee == null ? OptionalInt.empty() : OptionalInt.of(addressee), answeredAt);
    }
}
