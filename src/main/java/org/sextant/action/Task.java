package org.sextant.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;

/** One thing to be done, and who ticked it off. */
@Embeddable
public record Task(
        LocalizedText task,
        @Nullable Instant doneAt,

        @AttributeOverride(name = "uuid", column = @Column(name = "done_by")) @Nullable PersonId doneBy) {

    static Task open(LocalizedText task) {
        return new Task(task, null, null);
    }

    Task ticked(PersonId by, Instant now) {
        return isDone() ? this : new Task(task, now, by);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public Optional<PersonId> tickedBy() {
        return Optional.ofNullable(doneBy);
    }

    public Optional<Instant> tickedAt() {
        return Optional.ofNullable(doneAt);
    }
}
