package org.sextant.member.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Belonging;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.RegisterOrganisation;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.sealing.Token;
import org.sextant.shell.WhatWaits;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

/** How people come to belong to an organisation, and how it grows, on each database. */
abstract class OrganisationCases {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JoinRequests requests;

    @Autowired
    private JoinLinks links;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Members members;

    @Autowired
    private Mandates mandates;

    @Autowired
    private JdbcTemplate database;

    private OrganisationId organisation;
    private PersonId organizer;
    private PersonId somebody;

    @BeforeEach
    void registerOne() {
        var people = new SomePeople(beans);
        var administrator = people.called("Amara");
        mandates.take(administrator, Role.ADMINISTRATOR, Scope.PLATFORM);
        organisation = beans.getBean(Organisations.class).register(named("Harbour Watch"), administrator);
        organizer = people.called("Esther");
        mandates.take(organizer, Role.ORGANIZER, Scope.of(organisation));
        somebody = people.called("Samir");
    }

    private static RegisterOrganisation named(String name) {
        return new RegisterOrganisation(
                new Slug("x" + UUID.randomUUID()), name, LocalizedText.of(Language.EN, "Watches."));
    }

    private void ask(PersonId person) {
        requests.ask(organisation, List.of(new AnsweredQuestion("Why?", "I live by the harbour")), person);
    }

    private List<Role> rolesOf(PersonId person) {
        return mandates.of(person).stream()
                .filter(mandate -> mandate.scope().equals(Scope.of(organisation)))
                .map(MandateSummary::role)
                .toList();
    }

    @Test
    void letsInWhomItSaysYesTo() {
        ask(somebody);
        var open = requests.of(organisation, organizer).getFirst();
        assertThat(WhatWaits.keys(beans, organizer)).contains(organisation.toString());

        requests.accept(open.id(), organizer);

        assertThat(open.name()).isEqualTo("Samir");
        assertThat(open.answers()).containsExactly(new AnsweredQuestion("Why?", "I live by the harbour"));
        assertThat(rolesOf(somebody)).containsExactly(Role.MEMBER);
        assertThat(requests.of(organisation, organizer)).isEmpty();
        assertThat(members.everybody(organisation, "", 0, organizer))
                .extracting(Belonging.Member::name)
                .containsExactly("Esther", "Samir");
        assertThat(members.team(organisation, somebody))
                .extracting(Belonging.Member::name)
                .containsExactly("Esther");
    }

    @Test
    void keepsNothingOfAWishThatItDeclined() {
        ask(somebody);

        requests.decline(requests.of(organisation, organizer).getFirst().id(), organizer);

        assertThat(rolesOf(somebody)).isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from join_request where person = ?", Integer.class, somebody.uuid()))
                .isZero();
    }

    @Test
    void sealsWhatPeopleAnswer() {
        ask(somebody);

        var stored = database.queryForObject(
                "select answers from join_request where person = ?", byte[].class, somebody.uuid());
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("harbour");
    }

    @Test
    void isAskedOnce() {
        ask(somebody);
        ask(somebody);

        assertThat(requests.of(organisation, organizer)).hasSize(1);

        requests.withdraw(organisation, somebody);
        assertThat(requests.askedAt(organisation, somebody)).isEmpty();
    }

    @Test
    void isNotAskedWhereItInvitesWhomItKnows() {
        describe(new Description(Joining.INVITED, List.of(), Optional.empty(), Optional.empty()));

        ask(somebody);

        assertThat(requests.of(organisation, organizer)).isEmpty();
    }

    @Test
    void showsNothingOfItsPeopleToOthers() {
        ask(somebody);
        var open = requests.of(organisation, organizer).getFirst();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> requests.of(organisation, somebody));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> requests.accept(open.id(), somebody));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> members.team(organisation, somebody));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> members.everybody(organisation, "", 0, somebody));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> links.of(organisation, somebody));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> links.make(organisation, 1, WEEK, somebody));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> profiles.found(named("Elsewhere"), organisation, somebody));
    }

    @Test
    void letsAsManyInByALinkAsItIsFor() throws Exception {
        var link = links.make(organisation, 2, WEEK, organizer).orElseThrow();
        var people = new SomePeople(beans);
        var crowd = List.of(people.called("A"), people.called("B"), people.called("C"), people.called("D"));

        var in = atOnce(crowd, link);

        assertThat(in).isEqualTo(2);
        assertThat(crowd.stream().filter(person -> !rolesOf(person).isEmpty())).hasSize(2);
        assertThat(links.behind(link)).isEmpty();
        assertThat(links.of(organisation, organizer)).isEmpty();
    }

    private long atOnce(List<PersonId> crowd, Token link) throws Exception {
        try (var threads = Executors.newFixedThreadPool(crowd.size())) {
            var works = crowd.stream()
                    .map(person -> (Callable<Boolean>) () -> joins(person, link))
                    .toList();
            var in = 0;
            for (var outcome : threads.invokeAll(works)) {
                in += outcome.get() ? 1 : 0;
            }
            return in;
        }
    }

    private boolean joins(PersonId person, Token link) {
        try {
            links.join(link, person);
            return true;
        } catch (NoSuchJoinLink over) {
            return false;
        }
    }

    @Test
    void usesNothingUpForWhoBelongsAlready() {
        var link = links.make(organisation, 1, WEEK, organizer).orElseThrow();
        mandates.take(somebody, Role.MEMBER, Scope.of(organisation));

        links.join(link, somebody);

        assertThat(links.behind(link)).contains(organisation);
    }

    @Test
    void letsNobodyInByALinkThatIsOverOrTakenBackOrOfSomebodyWhoLeft() {
        var expired = links.make(organisation, 1, WEEK, organizer).orElseThrow();
        database.update(
                "update join_link set expires_at = ? where organisation = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1),
                organisation.uuid());
        var back = links.make(organisation, 1, WEEK, organizer).orElseThrow();
        links.takeBack(links.of(organisation, organizer).getFirst().id(), organizer);
        var left = links.make(organisation, 1, WEEK, organizer).orElseThrow();
        members.leave(organisation, organizer);

        assertThat(List.of(expired, back, left))
                .allSatisfy(link ->
                        assertThatExceptionOfType(NoSuchJoinLink.class).isThrownBy(() -> links.join(link, somebody)));
        links.eraseOver();
        assertThat(database.queryForObject(
                        "select count(*) from join_link where organisation = ?", Integer.class, organisation.uuid()))
                .isEqualTo(1);
    }

    @Test
    void growsIntoATree() {
        var docks = found("Docks", organisation);
        var pier = found("Pier", docks);

        assertThat(profiles.within(organisation))
                .extracting(OrganisationSummary::name)
                .containsExactly("Docks");
        assertThat(profiles.above(pier))
                .extracting(OrganisationSummary::name)
                .containsExactly("Docks", "Harbour Watch");
        assertThat(profiles.wholes("", Pageable.unpaged()))
                .extracting(OrganisationSummary::id)
                .contains(organisation)
                .doesNotContain(docks, pier);
        assertThat(mandates.holds(organizer, Role.ORGANIZER, Scope.of(pier))).isTrue();
    }

    @Test
    void growsNoDeeperThanItMay() {
        var deepest = organisation;
        for (var depth = 1; depth < Profiles.DEPTH; depth++) {
            deepest = found("Group " + depth, deepest);
        }

        assertThat(profiles.found(named("Too deep"), deepest, organizer)).isInstanceOf(Founding.NoRoom.class);
    }

    @Test
    void takesNoNameInAddressesThatIsTaken() {
        var group = named("Docks");
        profiles.found(group, organisation, organizer);

        assertThat(profiles.found(group, organisation, organizer)).isInstanceOf(Founding.SlugTaken.class);
    }

    private OrganisationId found(String name, OrganisationId whole) {
        return ((Founding.Founded) profiles.found(named(name), whole, organizer)).id();
    }

    @Test
    void saysAnewWhatItIs() {
        var said = new Description(
                Joining.ON_REQUEST, List.of("Why?", " "), Optional.of("https://harbour.example"), Optional.empty());

        describe(said);

        assertThat(profiles.of(organisation)).isEqualTo(said);
        assertThat(profiles.of(organisation).questions()).containsExactly("Why?");
        assertThat(beans.getBean(Organisations.class)
                        .byId(organisation)
                        .orElseThrow()
                        .name())
                .isEqualTo("Harbour Watch");
    }

    private void describe(Description said) {
        profiles.describe(organisation, named("Harbour Watch"), said, organizer);
    }
}
