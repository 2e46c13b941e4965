package org.sextant.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.member.SomePeople;
import org.sextant.programme.Alteration.Rewording;
import org.sextant.programme.PartText.Field;
import org.sextant.shell.Searchable;
import org.sextant.shell.WhatWaits;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes of the programme, on each database. */
abstract class ProgrammeChangesCases {

    private static final PartId CITIES = PartId.of(new DemandId("partner-cities"));
    private static final PartId DIGNITY = PartId.of(Principle.DIGNITY);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ProgrammeChanges changes;

    @Autowired
    private Demands demands;

    @Autowired
    private Programme programme;

    @Autowired
    private SearchableDemands searchable;

    private PersonId organizer;
    private PersonId moderator;
    private PartText cities;
    private PartText dignity;

    @BeforeEach
    void people() {
        organizer = somebodyAs(Role.ORGANIZER);
        moderator = somebodyAs(Role.MODERATOR);
        cities = changes.text(CITIES).orElseThrow();
        dignity = changes.text(DIGNITY).orElseThrow();
    }

    @AfterEach
    void putBack() {
        changes.waiting(moderator).forEach(change -> changes.sendBack(change.id(), "Later", moderator));
        put(CITIES, cities);
        put(DIGNITY, dignity);
    }

    private void put(PartId part, PartText text) {
        var now = changes.text(part).orElseThrow();
        if (!now.equals(text)) {
            changes.approve(changes.propose(part, now, text, "", organizer), moderator);
        }
    }

    @Test
    void areReadByEverybodyOnceASecondPersonAgrees() {
        var id = changes.propose(CITIES, cities, retitled(cities, "Cities as partners"), "Shorter", organizer);
        assertThat(title(CITIES)).isEqualTo(cities.text(Field.TITLE).in(Language.EN));

        changes.approve(id, moderator);

        assertThat(title(CITIES)).isEqualTo("Cities as partners");
        assertThat(demands.byId(new DemandId("partner-cities"))
                        .orElseThrow()
                        .title()
                        .in(Language.FR))
                .isEqualTo(cities.text(Field.TITLE).in(Language.FR));
    }

    @Test
    void stayAsVersionsWithWhoMadeThemAndWhy() {
        changes.approve(changes.propose(CITIES, cities, retitled(cities, "One"), "First", organizer), moderator);
        var one = changes.text(CITIES).orElseThrow();
        changes.approve(changes.propose(CITIES, one, retitled(one, "Two"), "Second", organizer), moderator);

        var history = changes.history(CITIES, organizer);

        assertThat(history).extracting(ChangeSummary::why).startsWith("Second", "First");
        assertThat(history.get(0).version()).isEqualTo(history.get(1).version() + 1);
        assertThat(history.get(0).alteration()).isEqualTo(new Rewording(one, retitled(one, "Two")));
        assertThat(history.get(0).proposedBy()).isEqualTo(organizer);
        assertThat(history.get(0).decidedBy()).contains(moderator);
    }

    @Test
    void reachPrinciplesToo() {
        var names = new EnumMap<>(dignity.texts());
        names.put(Field.MAXIM, dignity.text(Field.MAXIM).with(Language.EN, "Nobody is a problem."));
        var wanted = new PartText(names, Paragraphs.parse("1, 46"), dignity.addressees(), dignity.tags());

        changes.approve(changes.propose(DIGNITY, dignity, wanted, "", organizer), moderator);

        assertThat(programme.principle(Principle.DIGNITY).maxim().in(Language.EN))
                .isEqualTo("Nobody is a problem.");
        assertThat(programme.principle(Principle.DIGNITY).paragraphs()).hasToString("1, 46");
    }

    @Test
    void giveADemandWordsByWhichItIsFound() {
        var tagged =
                new PartText(cities.texts(), cities.paragraphs(), cities.addressees(), List.of("jumelage", "توأمة"));

        changes.approve(changes.propose(CITIES, cities, tagged, "", organizer), moderator);

        assertThat(changes.text(CITIES).orElseThrow().tags()).containsExactly("jumelage", "توأمة");
        assertThat(searchable.everything())
                .filteredOn(entry -> entry.path().equals("/demands/partner-cities"))
                .extracting(Searchable.Entry::text)
                .allMatch(text -> Stream.of(Language.values())
                        .allMatch(language -> text.in(language).contains("jumelage")));
    }

    @Test
    void waitOneAtATime() {
        changes.propose(CITIES, cities, retitled(cities, "One"), "", organizer);

        assertThatExceptionOfType(AlreadyProposed.class)
                .isThrownBy(() -> changes.propose(CITIES, cities, retitled(cities, "Two"), "", organizer));
    }

    @Test
    void areNotProposedOverWhatNobodyHasRead() {
        var outdated = retitled(cities, "As it was long ago");

        assertThatExceptionOfType(TextChangedMeanwhile.class)
                .isThrownBy(() -> changes.propose(CITIES, outdated, retitled(cities, "New"), "", organizer));
    }

    @Test
    void areAgreedToOnceHoweverManyPressAtTheSameMoment() throws Exception {
        var id = changes.propose(CITIES, cities, retitled(cities, "Once"), "", organizer);
        var before = changes.history(CITIES, organizer).size();
        Callable<Boolean> press = () -> {
            try {
                changes.approve(id, moderator);
                return true;
            } catch (ChangeDecided slower) {
                return false;
            }
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(List.of(press, press)).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(changes.history(CITIES, organizer)).hasSize(before + 1);
    }

    @Test
    void waitForEverybodyButTheirProposer() {
        var id = changes.propose(CITIES, cities, retitled(cities, "New"), "", organizer);

        assertThat(changes.waitingFor(organizer)).isEmpty();
        assertThat(changes.waitingFor(moderator)).extracting(ChangeSummary::id).containsExactly(id);
        assertThat(WhatWaits.keys(beans, moderator)).contains(id.toString());
        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> changes.approve(id, organizer));
    }

    @Test
    void areNotLostWhenTheyAreGivenBack() {
        var other = somebodyAs(Role.ORGANIZER);
        var id = changes.propose(CITIES, cities, retitled(cities, "Cities that help"), "", organizer);
        assertThat(changes.returned(CITIES).map(ChangeSummary::id)).isNotEqualTo(Optional.of(id));

        changes.sendBack(id, "Which cities?", moderator);

        assertThat(changes.returned(CITIES)).hasValueSatisfying(change -> {
            assertThat(change.id()).isEqualTo(id);
            assertThat(change.answer()).contains("Which cities?");
            assertThat(change.decidedBy()).contains(moderator);
            assertThat(change.alteration().text()).isEqualTo(retitled(cities, "Cities that help"));
        });
        assertThat(changes.returnedTo(organizer)).extracting(ChangeSummary::id).containsExactly(id);
        assertThat(WhatWaits.keys(beans, organizer)).contains(id.toString());
        assertThat(changes.returnedTo(other)).isEmpty();
        assertThat(changes.returnedTo(moderator)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> changes.putAway(id, other));

        changes.propose(CITIES, cities, retitled(cities, "Cities of arrival that help"), "", organizer);
        assertThat(changes.returnedTo(organizer)).as("somebody went on from it").isEmpty();
        assertThat(changes.returned(CITIES)).isEmpty();
    }

    @Test
    void areLeftAtThatByWhoeverProposedThem() {
        var id = changes.propose(CITIES, cities, retitled(cities, "Cities that help"), "", organizer);
        changes.sendBack(id, "Which cities?", moderator);

        changes.putAway(id, organizer);

        assertThat(changes.returnedTo(organizer)).isEmpty();
        assertThat(changes.returned(CITIES)).isEmpty();
    }

    @Test
    void remindNobodyOfWhatTheyTookBackThemselves() {
        changes.sendBack(
                changes.propose(CITIES, cities, retitled(cities, "Cities that help"), "", organizer), "", organizer);

        assertThat(changes.returnedTo(organizer)).isEmpty();
        assertThat(changes.returned(CITIES)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void areProposedAndAgreedToByThoseWhoMay(Role role) {
        var person = somebodyAs(role);
        var wanted = retitled(cities, "By " + role);

        if (role == Role.ORGANIZER) {
            changes.sendBack(changes.propose(CITIES, cities, wanted, "", person), "", person);
        } else {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> changes.propose(CITIES, cities, wanted, "", person));
        }
        if (role != Role.ORGANIZER && role != Role.MODERATOR) {
            var id = changes.propose(CITIES, cities, wanted, "", organizer);
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> changes.approve(id, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> changes.sendBack(id, "No", person));
            assertThat(changes.waitingFor(person)).isEmpty();
        }
    }

    @Test
    void areNotOfAPartThatThereIsNot() {
        assertThat(changes.text(new PartId("close-everything"))).isEmpty();
        assertThatExceptionOfType(NoSuchPart.class)
                .isThrownBy(() -> changes.propose(
                        new PartId("close-everything"), cities, retitled(cities, "New"), "", organizer));
    }

    private String title(PartId part) {
        return demands.byId(part.demand()).orElseThrow().title().in(Language.EN);
    }

    private static PartText retitled(PartText text, String title) {
        var texts = new EnumMap<>(text.texts());
        texts.put(Field.TITLE, text.text(Field.TITLE).with(Language.EN, title));
        return new PartText(texts, text.paragraphs(), text.addressees(), text.tags());
    }

    private PersonId somebodyAs(Role role) {
        var person = new SomePeople(beans).called(role.name());
        beans.getBean(Mandates.class).take(person, role, Scope.PLATFORM);
        return person;
    }
}
