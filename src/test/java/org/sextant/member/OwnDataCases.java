package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.action.attendance.Attendances;
import org.sextant.member.PersonColumn.Fate;
import org.sextant.member.owndata.Erasing;
import org.sextant.member.owndata.OwnData;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is kept about somebody who left traces everywhere, and what is left after they are erased, on each database. */
abstract class OwnDataCases {

    private static final String PASSWORD = SomebodyEverywhere.PASSWORD;

    private static final List<String> EVERYTHING = List.of(
            "member.kept.account",
            "member.kept.mandates",
            "member.kept.invitations",
            "member.kept.acts",
            "campaign.kept.turns",
            "campaign.kept.objectives",
            "campaign.kept.manuscripts",
            "petition.kept.proposed",
            "petition.kept.approved",
            "supporter.kept",
            "action.kept.charge",
            "action.kept.tasks",
            "action.kept.counts",
            "action.kept.signups",
            "action.kept.calendar",
            "action.kept.reminders",
            "action.kept.door",
            "action.kept.canvass",
            "need.kept.offer",
            "need.kept.answers",
            "organisation.kept.requests",
            "organisation.kept.links",
            "directory.kept.card",
            "directory.kept.activity",
            "directory.kept.tags",
            "directory.kept.notes",
            "directory.kept.searches",
            "directory.kept.merged",
            "directory.kept.imports",
            "access.kept.passkeys",
            "access.kept.codes",
            "access.kept.known",
            "access.kept.identities",
            "notice.kept.told",
            "notice.kept.choices",
            "moderation.kept.decisions",
            "moderation.kept.sanctions",
            "joint.kept.acts",
            "joint.kept.about",
            "joint.kept.told",
            "signing.kept.restrictions",
            "signing.kept.voidings",
            "programme.kept.changes",
            "observatory.kept.read",
            "treaty.kept.steps",
            "treaty.kept.lists");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private OwnData data;

    @Autowired
    private List<KeptAboutPerson> features;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Messages messages;

    private final String name = "Zéphyrine " + UUID.randomUUID();
    private final EmailAddress address = MemberScene.freshAddress();
    private Scene scene;
    private WholeDatabase whole;
    private PersonId person;
    private ActionId past;
    private ActionId toCome;

    @BeforeEach
    void plantSomebodyEverywhere() {
        var planted = new SomebodyEverywhere(beans, name, address).plant();
        scene = planted.scene();
        person = planted.person();
        past = planted.past();
        toCome = planted.toCome();
        whole = new WholeDatabase(database);
    }

    @Test
    void isAnsweredForInEveryColumnThatPointsAtAPerson() throws Exception {
        var answered = columns(Set.of(Fate.values()));

        assertThat(answered).isEqualTo(whole.columnsOfPeople());
    }

    @Test
    void isPlantedHereInEveryColumn() throws Exception {
        assertThat(whole.found(person.toString())).containsAll(columns(Set.of(Fate.values())));
        assertThat(whole.found(name)).contains("person.name");
    }

    @Test
    void isShownWholeWithWordsForEverything() {
        var shown = data.of(person);
        var words = messages.in(Language.EN);

        assertThat(shown).extracting(KeptSection::key).containsAll(EVERYTHING);
        assertThat(shown).allSatisfy(section -> {
            assertThat(words.of(section.key() + ".title")).isNotBlank();
            assertThat(words.of(section.key() + ".why")).isNotBlank();
            section.entries()
                    .forEach(entry -> entry.facts().forEach((fact, content) -> {
                        assertThat(words.of(section.key() + "." + fact)).isNotBlank();
                        assertThat(content.in(words, ZoneOffset.UTC)).isNotNull();
                    }));
        });
        assertThat(shown)
                .filteredOn(section -> section.key().equals("member.kept.mandates"))
                .flatExtracting(KeptSection::entries)
                .anySatisfy(held -> assertThat(held.facts()).containsKey("begins"));
        assertThat(shown.toString()).contains(name, address.typed(), "I am " + name, "a van");
    }

    @Test
    void isNobodyElses() {
        assertThat(data.of(scene.somebody("Ana")).toString()).doesNotContain(name);
    }

    @Test
    void staysWhereThePasswordIsWrong() {
        assertThat(data.erase(person, "five words of mine")).isInstanceOf(Erasing.WrongPassword.class);

        assertThat(data.of(person)).isNotEmpty();
    }

    @Test
    void staysAsLongAsSomebodyAloneKeepsACampaignGoing() throws Exception {
        var mandates = beans.getBean(Mandates.class);
        mandates.in(Scope.of(scene.campaign()), EnumSet.allOf(Role.class)).stream()
                .filter(mandate -> mandate.person().equals(scene.organizer()))
                .forEach(mandate -> mandates.end(mandate.id(), scene.organizer()));

        assertThat(data.erase(person, PASSWORD)).isInstanceOf(Erasing.NeededStill.class);

        assertThat(whole.found(name)).isNotEmpty();
        assertThat(scene.turnout(slugOf(toCome)).booked()).isEqualTo(1);
        assertThat(mandates.of(person)).isNotEmpty();
    }

    @Test
    void isGoneFromTheWholeDatabaseOnceTheyAreErased() {
        assertThat(data.erase(person, PASSWORD)).isInstanceOf(Erasing.Erased.class);

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(whole.found(name)).isEmpty();
            assertThat(whole.found(address.typed())).isEmpty();
            // The trail says to whom a mandate was given, too, by an id that names nobody any more.
            var staying = columns(Set.of(Fate.STAYS));
            staying.add("audit_entry.subject");
            assertThat(whole.found(person.toString())).isSubsetOf(staying);
        });
        assertThat(beans.getBean(Mandates.class).of(person, person)).isEmpty();
        assertThat(data.of(person)).extracting(KeptSection::key).doesNotContain("member.kept.account");
        assertThat(beans.getBean(People.class).byId(person)).isEmpty();
        assertThat(beans.getBean(People.class).names(List.of(person))).isEmpty();
        assertThat(new MemberScene(beans).person(address)).isEmpty();
    }

    @Test
    void leavesTheSumsAndGivesPlacesToWhoeverWaits() {
        data.erase(person, PASSWORD);

        assertThat(beans.getBean(Attendances.class)
                        .headcount(past, scene.organizer())
                        .attended())
                .isEqualTo(1);
        assertThat(scene.turnout(slugOf(past)).booked()).isEqualTo(1);
        assertThat(scene.turnout(slugOf(toCome)).booked()).isEqualTo(1);
        assertThat(scene.turnout(slugOf(toCome)).waiting()).isZero();
        assertThat(scene.summary(slugOf(toCome)).card().outline().inCharge()).isEmpty();
    }

    @Test
    void leavesAMailboxWithWhichOneCanBeginAnew() {
        data.erase(person, PASSWORD);
        beans.getBean(Erasure.class).erase();

        var anew = new MemberScene(beans).asksToJoin("Zéphyrine", address);

        assertThat(anew).isNotEqualTo(person);
        assertThat(data.of(anew)).extracting(KeptSection::key).containsExactly("member.kept.account");
    }

    private org.sextant.vocabulary.Slug slugOf(ActionId action) {
        return new org.sextant.vocabulary.Slug(Objects.requireNonNull(
                database.queryForObject("select slug from action where id = ?", String.class, action.uuid())));
    }

    private Set<String> columns(Set<Fate> fates) {
        return features.stream()
                .flatMap(feature -> feature.columns().stream())
                .filter(column -> fates.contains(column.fate()))
                .map(PersonColumn::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
