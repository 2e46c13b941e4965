package org.sextant.member;

import static org.sextant.action.Plans.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.attendance.Attendances;
import org.sextant.action.attendance.Presence;
import org.sextant.action.need.Offered;
import org.sextant.action.need.Offers;
import org.sextant.action.need.OwnOffer;
import org.sextant.action.signup.OwnCalendars;
import org.sextant.action.signup.Signups;
import org.sextant.campaign.coalition.Coalition;
import org.sextant.campaign.coalition.Spokespeople;
import org.sextant.campaign.endorsement.Endorsements;
import org.sextant.campaign.manuscript.Manuscripts;
import org.sextant.member.MailedLink.Purpose;
import org.sextant.member.directory.Card;
import org.sextant.member.directory.Cards;
import org.sextant.member.directory.Duplicates;
import org.sextant.member.directory.Introduction;
import org.sextant.member.directory.Introductions;
import org.sextant.member.directory.NotePurpose;
import org.sextant.member.directory.PersonNotes;
import org.sextant.member.directory.SavedSearches;
import org.sextant.member.directory.Tags;
import org.sextant.member.directory.Wanted;
import org.sextant.member.directory.intake.Batch;
import org.sextant.member.directory.intake.Imports;
import org.sextant.member.directory.intake.PersonLine;
import org.sextant.member.organisation.AnsweredQuestion;
import org.sextant.member.organisation.JoinLinks;
import org.sextant.member.organisation.JoinRequests;
import org.sextant.petition.supporter.PlantedSupport;
import org.sextant.shell.TypedTexts;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.SignupId;
import org.sextant.vocabulary.Skill;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who has left a trace in every table in which the id of a person can stand. */
final class SomebodyEverywhere {

    static final String PASSWORD = "four words of mine";

    private final BeanFactory beans;
    private final JdbcTemplate database;
    private final Scene scene;
    private final String name;
    private final EmailAddress address;
    private final PersonId person;
    private final Slug over;
    private final Slug next;
    private final ActionId past;
    private final ActionId toCome;

    SomebodyEverywhere(BeanFactory beans, String name, EmailAddress address) {
        this.beans = beans;
        this.database = beans.getBean(JdbcTemplate.class);
        this.scene = new Scene(beans);
        this.name = name;
        this.address = address;
        this.person = beans.getBean(TransactionTemplate.class)
                .execute(_ -> beans.getBean(Accounts.class)
                        .open(new Join(name, address, Language.EN), new EncodedPassword("{noop}" + PASSWORD)));
        beans.getBean(Mandates.class).take(person, Role.ORGANIZER, Scope.of(scene.campaign()));
        this.over = scene.open(scene.eventFor(2));
        this.past = scene.id(over);
        this.next = scene.open(plan().ledBy(person)
                .event(scene.soon().atTime(18, 30), scene.soon().atTime(20, 30), 1));
        this.toCome = scene.id(next);
    }

    SomebodyEverywhere plant() {
        var campaign = Scope.of(scene.campaign());
        beans.getBean(Mandates.class)
                .give(new GiveMandate(scene.somebody("Ana"), Role.MEMBER, campaign, Optional.empty()), person);
        var begins = Optional.of(scene.soon().atStartOfDay(ZoneOffset.UTC).toInstant());
        beans.getBean(Mandates.class)
                .put(
                        new GiveMandate(person, Role.OBSERVER, campaign, begins, Optional.empty()),
                        Optional.of(scene.organizer()));
        new MemberScene(beans).link(person, Purpose.RESET);
        new MemberScene(beans).invitation(address, Role.OBSERVER, campaign, scene.organizer());
        new MemberScene(beans).invitation(MemberScene.freshAddress(), Role.OBSERVER, campaign, person);
        beans.getBean(Manuscripts.class).keep(person, new TypedTexts.Sheet("new"), "I am " + name);
        beans.getBean(OwnCalendars.class).renew(person);
        beans.getBean(Offers.class)
                .offer(new OwnOffer(new Offered(true, Set.of(), Set.of(), "a van"), Set.of(scene.campaign())), person);
        plantInActions();
        // Before a sanction that keeps them from speaking to the public.
        plantInOrganisations();
        plantInRows();
        plantInDirectories(campaign);
        PlantedSupport.plant(beans, scene.campaign(), scene.organizer(), PlantedSupport.by(address, name));
        return this;
    }

    private void plantInOrganisations() {
        var members = new MemberScene(beans);
        beans.getBean(JoinRequests.class)
                .ask(members.organisation(), List.of(new AnsweredQuestion("Who?", name)), person);
        var own = members.organisation();
        beans.getBean(Mandates.class).take(person, Role.ORGANIZER, Scope.of(own));
        beans.getBean(JoinLinks.class).make(own, 3, Duration.ofDays(1), person);
        var coalition = beans.getBean(Coalition.class);
        coalition.invite(scene.campaign(), own, person);
        coalition.agree(scene.campaign(), own, person);
        beans.getBean(Spokespeople.class).choose(scene.campaign(), own, Optional.of(person), person);
        beans.getBean(Endorsements.class).endorse(own, new DemandId("ratify-icrmw"), Optional.empty(), person);
    }

    private void plantInDirectories(Scope campaign) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var card = new Card(Set.of(Skill.DRIVING), Set.of(), Optional.empty(), Set.of());
        plantIntroduction(campaign, card);
        beans.getBean(Cards.class).keep(card, person);
        beans.getBean(Tags.class).tag(campaign, person, Set.of("drives"), person);
        beans.getBean(SavedSearches.class).save(campaign, "Drivers", Wanted.EVERYBODY, person);
        var note = new PersonNotes.Draft(NotePurpose.AGREED, name + " drives", today.plusDays(1));
        beans.getBean(PersonNotes.class).write(campaign, person, note, today, person);
        var twin = scene.somebodyAs(Role.COORDINATOR);
        beans.getBean(Duplicates.class).merge(campaign, twin, scene.somebodyAs(Role.TRANSLATOR), person);
        database.update("insert into person_activity (person, last_day) values (?, ?)", person.uuid(), today);
        database.update(
                "insert into merged_person (id, scope_kind, scope_key, kept, merged, merged_by, merged_at, moved)"
                        + " values (?, 'PLATFORM', '', ?, ?, ?, ?, '{}')",
                UUID.randomUUID(),
                person.uuid(),
                person.uuid(),
                person.uuid(),
                OffsetDateTime.now(ZoneOffset.UTC));
        var mailbox = PersonLine.of(Optional.of(MemberScene.freshAddress()));
        beans.getBean(Imports.class)
                .start(new Batch(campaign, LocalizedText.of(Language.EN, "x"), Language.EN, List.of(mailbox)), person);
    }

    private void plantIntroduction(Scope campaign, Card card) {
        var invitations = beans.getBean(Invitations.class);
        var token = new MemberScene(beans).invitation(address, Role.TRANSLATOR, campaign, scene.organizer());
        var said = new Introduction(Optional.of(new PersonName(name)), card, Set.of());
        beans.getBean(Introductions.class).write(invitations.behind(token).id(), campaign, said);
        invitations.accept(token, Optional.empty());
    }

    private void plantInActions() {
        var signups = beans.getBean(Signups.class);
        signups.take(over, SlotNumber.WHOLE, person);
        var seat = UUID.fromString(String.valueOf(database.queryForObject(
                "select id from signup where action = ? and person = ?", UUID.class, past.uuid(), person.uuid())));
        beans.getBean(Attendances.class).note(past, new SignupId(seat), Presence.ATTENDED, person);
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        database.update(
                "update action set begins_at = ?, ends_at = ? where id = ?",
                now.minusDays(2),
                now.minusDays(1),
                past.uuid());
        signups.take(next, SlotNumber.WHOLE, person);
        signups.take(next, SlotNumber.WHOLE, scene.somebodyAs(Role.MEMBER));
        var givenBack = scene.open(scene.eventFor(3));
        signups.take(givenBack, SlotNumber.WHOLE, person);
        signups.giveBack(givenBack, SlotNumber.WHOLE, person);
        scene.planned(plan().tasks(scene.soon(), "Print"));
    }

    private void plantInRows() {
        var campaign = scene.campaign().uuid();
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var who = person.uuid();
        database.update("update campaign set asked_by = ?, agreed_by = ? where id = ?", who, who, campaign);
        database.update("update campaign_turn set person = ? where campaign = ?", who, campaign);
        database.update(
                "insert into campaign_objective (id, version, campaign, title, wanted, unit, due, reached, told_by, told_at)"
                        + " values (?, 0, ?, '{\"en\":\"Letters\"}', 10, '{\"en\":\"letters\"}', ?, 5, ?, ?)",
                UUID.randomUUID(),
                campaign,
                now.toLocalDate(),
                who,
                now);
        plantInActionRows(campaign, who, now);
        plantInPetitions(campaign, who, now);
        plantInDecisions(who, now);
        new SomebodyAtWork(database, who, scene.organizer().uuid()).plant(campaign);
    }

    private void plantInDecisions(UUID who, OffsetDateTime now) {
        database.update(
                "insert into joint_act (id, version, kind, subject, scope_kind, scope_key, about, why, state, at_once, proposed_by, proposed_at, stopped_by, stopped_why)"
                        + " values (?, 0, 'remove-organizer', ?, 'PLATFORM', '', ?, ?, 'STOPPED', false, ?, ?, ?, ?)",
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                who,
                name + " reads along",
                scene.organizer().uuid(),
                now,
                scene.organizer().uuid(),
                "It was not " + name);
    }

    private void plantInActionRows(UUID campaign, UUID who, OffsetDateTime now) {
        database.update(
                "update action_task set done_by = ?, done_at = ? where action in (select id from action where campaign = ?)",
                who,
                now,
                campaign);
        database.update(
                "insert into action_count (action, ordinal, figure, added, counted_by, counted_at) values (?, 0, 'ATTENDED', 3, ?, ?)",
                past.uuid(),
                who,
                now);
        database.update("insert into reminder (action, sent_at, sent_by) values (?, ?, ?)", past.uuid(), now, who);
        plantInLists(campaign, who, now);
    }

    private void plantInLists(UUID campaign, UUID who, OffsetDateTime now) {
        database.update(
                "insert into canvass_entry (id, version, action, ordinal, fingerprint, entry, outcome, noted_by, noted_at)"
                        + " values (?, 0, ?, 0, ?, ?, 'REACHED', ?, ?)",
                UUID.randomUUID(),
                past.uuid(),
                new byte[] {1},
                new byte[] {2},
                who,
                now);
        database.update(
                "insert into action_need (id, version, campaign, kind, languages, number, state, changed_at) values (?, 0, ?, 'PEOPLE', '', 2, 'OPEN', ?)",
                campaign,
                campaign,
                now);
        database.update(
                "insert into need_answer (id, version, need, person, asked_at, promised_at) values (?, 0, ?, ?, ?, ?)",
                UUID.randomUUID(),
                campaign,
                who,
                now,
                now);
    }

    private void plantInPetitions(UUID campaign, UUID who, OffsetDateTime now) {
        database.update(
                "insert into petition (id, row_version, campaign, slug, code, addressee, goal, zone, proposed_by, sent_back_to, sent_back_why, original)"
                        + " values (?, 0, ?, ?, ?, '{\"en\":\"The Minister\"}', 100, 'UTC', ?, ?, 'Shorter', 'EN')",
                campaign,
                campaign,
                "x" + UUID.randomUUID(),
                UUID.randomUUID().toString().substring(0, 8),
                who,
                who);
        database.update(
                "insert into wording (id, petition, language, version, title, body, sha256, approved_by, approved_at) values (?, ?, 'EN', 1, 'Sign', 'Sign it', ?, ?, ?)",
                UUID.randomUUID(),
                campaign,
                new byte[] {1},
                who,
                now);
    }

    PersonId person() {
        return person;
    }

    Scene scene() {
        return scene;
    }

    ActionId past() {
        return past;
    }

    ActionId toCome() {
        return toCome;
    }
}
