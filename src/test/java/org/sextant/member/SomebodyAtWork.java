package org.sextant.member;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Plants the rows of somebody who comes in by every way, is told of things, and decides with others: what no operation would leave behind in one go. */
final class SomebodyAtWork {

    private final JdbcTemplate database;
    private final UUID who;
    private final UUID other;
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);

    SomebodyAtWork(JdbcTemplate database, UUID who, UUID other) {
        this.database = database;
        this.who = who;
        this.other = other;
    }

    /** Under a petition with that id. */
    void plant(UUID petition) {
        plantWaysIn();
        plantNotices();
        plantModeration();
        plantTwoPeople();
        plantGuarding(petition);
    }

    private void plantWaysIn() {
        database.update(
                "insert into passkey (id, person, credential, public_key, attestation, label, transports, signatures, backup_eligible, backed_up, made_at)"
                        + " values (?, ?, ?, ?, ?, 'Phone', '', 0, false, false, ?)",
                fresh(),
                who,
                bytes(),
                bytes(),
                bytes(),
                now);
        database.update(
                "insert into recovery_code (id, person, fingerprint, made_at) values (?, ?, ?, ?)",
                fresh(),
                who,
                bytes(),
                now);
        database.update("insert into known_sign_in (person, mark, seen_at) values (?, ?, ?)", who, bytes(), now);
        database.update(
                "insert into linked_identity (id, person, subject, linked_at) values (?, ?, ?, ?)",
                fresh(),
                who,
                bytes(),
                now);
    }

    private void plantNotices() {
        database.update(
                "insert into notice (id, person, topic, mark, passing, language, title, why, path, at) values (?, ?, 'TASKS', ?, false, 'EN', 'Print', 'Today', '', ?)",
                fresh(),
                who,
                bytes(),
                now);
        database.update("insert into notice_choice (person, topic, frequency) values (?, 'TASKS', 'DAILY')", who);
    }

    private void plantModeration() {
        var matter = fresh();
        database.update(
                "insert into matter (id, kind, subject, opened_at, decided_by, appealed_by, answered_by) values (?, 'ACTION', 'x', ?, ?, ?, ?)",
                matter,
                now,
                who,
                who,
                who);
        database.update("insert into matter_answerable (matter, person) values (?, ?)", matter, who);
        database.update(
                "insert into sanction (id, matter, person, begins, until) values (?, ?, ?, ?, ?)",
                fresh(),
                matter,
                who,
                now,
                now.plusDays(7));
        database.update(
                "insert into report (id, place, theme, happened, origin, body, language, state, first_read_by, filed_by, by_member, sent_at)"
                        + " values (?, 'TV', 'DIGNITY', ?, 'SEEN', 'x', 'EN', 'SHOWN', ?, ?, true, ?)",
                fresh(),
                now.toLocalDate(),
                who,
                who,
                now);
    }

    private void plantExport() {
        database.update(
                "insert into people_export (id, scope_kind, scope_key, wanted, asked_by, asked_at) values (?, 'PLATFORM', '', ?, ?, ?)",
                fresh(),
                "{\"name\":\"\",\"said\":{\"skills\":[],\"languages\":[],\"free\":[]},\"tags\":[]}",
                who,
                now);
    }

    private void plantAudit() {
        database.update(
                "insert into audit_entry (id, at, person, mandate, act, subject, about_person) values (?, ?, ?, ?, 'mandate-given', 'MEMBER', ?)",
                fresh(),
                now,
                other,
                fresh(),
                who);
    }

    private void plantToldApart() {
        for (var both : List.of(List.of(who, other), List.of(other, who))) {
            database.update(
                    "insert into told_apart (id, scope_kind, scope_key, one_person, other_person, said_by, said_at) values (?, 'PLATFORM', '', ?, ?, ?, ?)",
                    fresh(),
                    both.getFirst(),
                    both.getLast(),
                    who,
                    now);
        }
    }

    private void plantTwoPeople() {
        plantToldApart();
        plantExport();
        plantAudit();
        var act = fresh();
        database.update(
                "insert into joint_act (id, version, kind, subject, scope_kind, scope_key, why, state, at_once, proposed_by, proposed_at, agreed_by, stopped_by)"
                        + " values (?, 0, 'remove-organizer', ?, 'PLATFORM', '', 'x', 'STOPPED', false, ?, ?, ?, ?)",
                act,
                fresh().toString(),
                who,
                now,
                who,
                who);
        database.update("insert into joint_act_told (act, person) values (?, ?)", act, who);
        database.update(
                "insert into programme_change (id, part, state, text_before, text_after, why, proposed_by, proposed_at, decided_by, version)"
                        + " values (?, 'dignity', 'SENT_BACK', '{}', '{}', 'x', ?, ?, ?, 0)",
                fresh(),
                who,
                now,
                who);
        plantTreatyWork(who, other);
        plantTreatyWork(other, who);
        plantFacts(who, other);
        plantFacts(other, who);
    }

    private void plantFulfilment(UUID first, UUID second) {
        database.update(
                "insert into demand_fulfilment (id, version, demand, place, met_on, source, link, recorded_by, recorded_at, confirmed_by, confirmed_at, struck_at)"
                        + " values (?, 0, 'partner-cities', 'CM', ?, 'x', 'https://example.org', ?, ?, ?, ?, ?)",
                fresh(),
                now.toLocalDate(),
                first,
                now,
                second,
                now,
                now);
    }

    private void plantFacts(UUID first, UUID second) {
        plantFulfilment(first, second);
        database.update(
                "insert into treaty_recommendation (id, version, treaty, state, body, made_on, source, link, recorded_by, recorded_at, confirmed_by, confirmed_at, struck_at)"
                        + " values (?, 0, 'icrmw', 'CM', 'REGIONAL', ?, 'x', 'https://example.org', ?, ?, ?, ?, ?)",
                fresh(),
                now.toLocalDate(),
                first,
                now,
                second,
                now,
                now);
        database.update(
                "insert into reference_update (id, version, file, as_of, source, csv, basis, proposed_by, proposed_at, approved_by, approved_at, withdrawn_at)"
                        + " values (?, 0, 'x', ?, 'x', '', 'x', ?, ?, ?, ?, ?)",
                fresh(),
                now.toLocalDate(),
                first,
                now,
                second,
                now,
                now);
    }

    private void plantTreatyWork(UUID first, UUID second) {
        database.update(
                "insert into treaty_step (id, version, aim, state, rung, taken_on, source, recorded_by, recorded_at, confirmed_by, confirmed_at, struck_at)"
                        + " values (?, 0, 'icrmw', 'CM', 'RAISED', ?, 'x', ?, ?, ?, ?, ?)",
                fresh(),
                now.toLocalDate(),
                first,
                now,
                second,
                now,
                now);
        database.update(
                "insert into treaty_list (id, version, treaty, as_of, complete, source, csv, basis, proposed_by, proposed_at, approved_by, approved_at, withdrawn_at)"
                        + " values (?, 0, 'x', '2025', false, 'x', '', 'x', ?, ?, ?, ?, ?)",
                fresh(),
                first,
                now,
                second,
                now,
                now);
    }

    private void plantGuarding(UUID petition) {
        database.update(
                "insert into petition_restriction (petition, restriction, since, set_by) values (?, 'COMMENTS_OFF', ?, ?)",
                petition,
                now,
                who);
        var suspicion = fresh();
        database.update(
                "insert into suspicion (id, petition, kind, found_at) values (?, ?, 'BURST', ?)",
                suspicion,
                petition,
                now);
        database.update(
                "insert into voiding (id, row_version, suspicion, petition, reason, frozen_at, state, restored_by, restored_at)"
                        + " values (?, 0, ?, ?, 'FLOOD', ?, 'RESTORED', ?, ?)",
                fresh(),
                suspicion,
                petition,
                now,
                who,
                now);
    }

    private static UUID fresh() {
        return UUID.randomUUID();
    }

    private static byte[] bytes() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }
}
