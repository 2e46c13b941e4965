package org.sextant.petition.supporter;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.PetitionId;

/** A petition asks for first supporters. Given up, it can begin once more: nothing of those before is known then. */
@Entity
@Table(name = "supporter_call")
class SupporterCall {

    /** For so long after the last day the petition may still open, and all be told. */
    static final Duration KEPT = Duration.ofDays(30);

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "petition"))
    private PetitionId petition;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    private int attempt;

    private int wanted;

    private LocalDate lastDay;

    private Instant closesAt;

    @Column
    private byte @Nullable [] link;

    private @Nullable Instant linkedAt;

    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Ending ending;

    private int gathered;

    @SuppressWarnings("NullAway.Init")
    protected SupporterCall() {}

    SupporterCall(PetitionId petition, AskForSupporters asked, ZoneId zone) {
        this.petition = petition;
        this.attempt = 1;
        ask(asked, zone);
    }

    final void ask(AskForSupporters asked, ZoneId zone) {
        wanted = asked.wanted();
        lastDay = asked.lastDay();
        closesAt = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Under another key than before, which is gone with those it sealed. */
    void beginAnew() {
        attempt++;
        gathered = 0;
        endedAt = null;
        ending = null;
        dropLink();
    }

    /** The link before leads nowhere any more. */
    void link(Token token, Instant now) {
        link = token.hash();
        linkedAt = now;
    }

    void dropLink() {
        link = null;
        linkedAt = null;
    }

    /** Some were told that the petition is open; how many they were is all that stays. */
    void told(int supporters) {
        gathered += supporters;
    }

    /** Who has the link of a petition that opened is shown the way there; else it leads nowhere. */
    void end(Ending how, int supporters, Instant now) {
        ending = how;
        endedAt = now;
        gathered += supporters;
        if (how != Ending.OPENED) {
            dropLink();
        }
    }

    boolean isOver() {
        return endedAt != null;
    }

    boolean takes(Instant now) {
        return !isOver() && now.isBefore(closesAt);
    }

    /** Until when somebody is kept who supports it now. */
    Instant keepsUntil() {
        return closesAt.plus(KEPT);
    }

    PetitionId petition() {
        return petition;
    }

    String keyName() {
        return "first-supporters/" + petition + "/" + attempt;
    }

    /** @param supporting how many do now */
    SupporterCallSummary summary(int supporting) {
        return new SupporterCallSummary(
                petition,
                wanted,
                lastDay,
                closesAt,
                gathered + supporting,
                Optional.ofNullable(linkedAt),
                Optional.ofNullable(ending));
    }
}
