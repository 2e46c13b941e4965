package org.sextant.member.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sextant.member.InvitationTaken;
import org.sextant.member.OpenInvitation;
import org.sextant.member.PersonName;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What those who invite say of those whom they invite, sealed. It is nothing that people said of themselves: until they say yes it stays beside the invitation, and
 * goes with it; then their tags are put on, and what would stand on a card waits until they keep it or throw it away.
 */
@Service
@Transactional
public class Introductions {

    /** So long somebody may think about it. */
    static final Duration KEPT = Duration.ofDays(60);

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final DataKeys keys;
    private final Cards cards;
    private final Tags tags;
    private final Clock clock;

    Introductions(JdbcClient database, DataKeys keys, Cards cards, Tags tags, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.cards = cards;
        this.tags = tags;
        this.clock = clock;
    }

    private record Waiting(Scope scope, Introduction said) {}

    /** Keeps it beside the invitation. Whoever invites answers for the right to. */
    public void write(UUID invitation, Scope scope, Introduction said) {
        database.sql("""
                        insert into introduction (invitation, scope_kind, scope_key, said)
                        values (:invitation, :kind, :key, :said)""")
                .param("invitation", invitation)
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("said", key().seal(JSON.writeValueAsString(said), "introduction/" + invitation))
                .update();
    }

    /** What they are called there, for the form behind the link of the invitation. */
    @Transactional(readOnly = true)
    public Optional<PersonName> nameOn(OpenInvitation invitation) {
        return beside(invitation.id()).flatMap(waiting -> waiting.said().name());
    }

    private Optional<Waiting> beside(UUID invitation) {
        return database.sql("select scope_kind, scope_key, said from introduction where invitation = :invitation")
                .param("invitation", invitation)
                .query((row, _) -> new Waiting(
                        new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("scope_key")),
                        JSON.readValue(
                                key().open(row.getBytes("said"), "introduction/" + invitation), Introduction.class)))
                .optional();
    }

    @EventListener
    void on(InvitationTaken taken) {
        beside(taken.invitation()).ifPresent(waiting -> {
            tags.add(waiting.scope(), taken.by(), waiting.said().tags());
            if (!waiting.said().card().isEmpty() && cards.of(taken.by()).isEmpty()) {
                offer(waiting.said().card(), taken.by());
            }
            database.sql("delete from introduction where invitation = :invitation")
                    .param("invitation", taken.invitation())
                    .update();
        });
    }

    private void offer(Card card, PersonId person) {
        settle(person);
        database.sql("insert into introduced_card (person, said, offered_at) values (:person, :said, :now)")
                .param("person", person.uuid())
                .param("said", key().seal(JSON.writeValueAsString(card), "introduced/" + person))
                .param("now", now())
                .update();
    }

    /** What one may take over for one's card; empty once one has decided. */
    @Transactional(readOnly = true)
    public Optional<Card> cardFor(PersonId self) {
        return database.sql("select said from introduced_card where person = :person")
                .param("person", self.uuid())
                .query((row, _) -> JSON.readValue(key().open(row.getBytes("said"), "introduced/" + self), Card.class))
                .optional();
    }

    /** One has decided, whether for it or against. */
    public void settle(PersonId self) {
        database.sql("delete from introduced_card where person = :person")
                .param("person", self.uuid())
                .update();
    }

    /** What stands beside no invitation any more, and what nobody decided upon. */
    void forget() {
        database.sql("delete from introduction where invitation not in (select i.id from invitation i)")
                .update();
        database.sql("delete from introduced_card where offered_at < :before")
                .param("before", now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private DataKey key() {
        return keys.of(Cards.KEY);
    }
}
