package org.sextant.notice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;

/** What one person was told. */
@Entity
class Notice {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;

    private String why;

    private String path;

    private Instant at;

    private @Nullable Instant readAt;

    @Column
    private @Nullable Instant mailedAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    boolean isOf(PersonId somebody) {
        return person.equals(somebody);
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** It is in a letter, or is to be in none. */
    void mailed(Instant now) {
        mailedAt = now;
    }

    boolean cameBefore(Instant round) {
        return at.isBefore(round);
    }

    Topic topic() {
        return topic;
    }

    NoticeSummary summary() {
        return new NoticeSummary(id, topic, language, title, why, path, at, readAt != null);
    }
}
