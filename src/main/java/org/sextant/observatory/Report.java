package org.sextant.observatory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.ReportId;
import org.sextant.vocabulary.Slug;

/** What somebody reports of a place. Who it was is not known, but where a member filed it as such; what is refused is not kept. */
@Entity
class Report {

    enum State {
        WAITING,
        /** One moderator has agreed. */
        READ_ONCE,
        SHOWN
    }

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private ReportId id;

    private CountryCode place;

    @Enumerated(EnumType.STRING)
    private Principle theme;

    /** The first day of the month. */
    @Column(name = "happened")
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String body;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "first_read_by"))
    private @Nullable PersonId firstReadBy;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "filed_by"))
    private @Nullable PersonId filedBy;

    private boolean byMember;

    private @Nullable String demand;

    private @Nullable Slug action;

    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(ReportId id, ReportText text, Instant now) {
        this.id = id;
        this.place = text.place();
        this.theme = text.theme();
        this.month = text.month().atDay(1);
        this.origin = text.origin();
        this.body = text.body();
        this.language = text.language();
        this.state = State.WAITING;
        this.sentAt = now;
    }

    /** The same, written by a member. */
    Report(ReportId id, ReportText text, PersonId by, Instant now) {
        this(id, text, now);
        this.filedBy = by;
        this.byMember = true;
    }

    /**
     * A moderator finds nothing in it that leads to a person; with the second one everybody can read it.
     *
     * @throws SecondPersonNeeded if the same one agreed before, or wrote it
     */
    void agree(PersonId by) {
        if (by.equals(filedBy)) {
            throw new SecondPersonNeeded();
        }
        if (state == State.WAITING) {
            state = State.READ_ONCE;
            firstReadBy = by;
        } else if (state == State.READ_ONCE) {
            if (by.equals(firstReadBy)) {
                throw new SecondPersonNeeded();
            }
            state = State.SHOWN;
            // Who wrote it was kept only so that they do not agree to their own.
            filedBy = null;
        }
    }

    void leadTo(Optional<DemandId> demand, Optional<Slug> action) {
        this.demand = demand.map(DemandId::name).orElse(null);
        this.action = action.orElse(null);
    }

    boolean isShown() {
        return state == State.SHOWN;
    }

    ReportSummary summary() {
        return new ReportSummary(
                id,
                new ReportText(place, theme, YearMonth.from(month), origin, body, language),
                byMember,
                Optional.ofNullable(firstReadBy),
                Optional.ofNullable(demand).map(DemandId::new),
                Optional.ofNullable(action),
                sentAt);
    }
}
