package org.sextant.member.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows from where somebody has signed in before, without knowing where that is: a keyed fingerprint of person, kind of device and the wider network. The very first
 * sign-in is no news; each that looks like none before brings a letter.
 */
@Component
@Transactional
class KnownSignIns {

    /** After this time without use a place is a new one again; the one seen last stays, so that no later sign-in passes for the very first. */
    static final Duration REMEMBERED = Duration.ofDays(180);

    private final JdbcClient database;
    private final DataKeys keys;
    private final AccessLetters letters;
    private final Clock clock;

    KnownSignIns(JdbcClient database, DataKeys keys, AccessLetters letters, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.letters = letters;
        this.clock = clock;
    }

    void note(PersonId person, Device device, String network) {
        var mark = mark(person, device, network);
        var isFirst = isUnknown(person);
        if (refresh(person, mark) == 0 && enter(person, mark) == 1 && !isFirst) {
            letters.tellOfNewSignIn(person, device);
        }
    }

    int forget() {
        return database.sql("""
                        delete from known_sign_in where seen_at < :before
                          and seen_at < (select max(other.seen_at) from known_sign_in other where other.person = known_sign_in.person)""")
                .param("before", at(clock.instant().minus(REMEMBERED)))
                .update();
    }

    private boolean isUnknown(PersonId person) {
        return database.sql("select count(*) from known_sign_in where person = :person")
                        .param("person", person.uuid())
                        .query(Long.class)
                        .single()
                == 0;
    }

    private int refresh(PersonId person, byte[] mark) {
        return database.sql("update known_sign_in set seen_at = :now where person = :person and mark = :mark")
                .param("now", at(clock.instant()))
                .param("person", person.uuid())
                .param("mark", mark)
                .update();
    }

    private int enter(PersonId person, byte[] mark) {
        return database.sql(
                        "insert into known_sign_in (person, mark, seen_at) values (:person, :mark, :now) on conflict do nothing")
                .param("person", person.uuid())
                .param("mark", mark)
                .param("now", at(clock.instant()))
                .update();
    }

    private byte[] mark(PersonId person, Device device, String network) {
        return keys.of(AccessKey.NAME)
                .fingerprint(String.join(
                        "/",
                        "sign-in",
                        person.toString(),
                        device.browser().name(),
                        device.platform().name(),
                        wide(network)));
    }

    // A phone changes its address by the hour, and seldom its provider: half of an IPv4 address, a /32 of IPv6.
    private static String wide(String network) {
        return network.substring(0, network.length() / 2);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
