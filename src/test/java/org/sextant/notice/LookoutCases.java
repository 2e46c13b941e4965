package org.sextant.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.testing.Statements;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Looking what waits for many people at once, on each database. */
abstract class LookoutCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Lookout lookout;

    @Autowired
    private Notices notices;

    @Autowired
    private Mandates mandates;

    @Test
    void asksTheDatabaseNoMoreOftenForManyThanForFewForWhomNothingWaits() {
        var few = atWork(5);
        var many = atWork(50);

        var forFew = Statements.during(() -> lookout.lookFor(few));
        var forMany = Statements.during(() -> lookout.lookFor(many));

        assertThat(forFew).isBetween(20, 100);
        assertThat(forMany).isEqualTo(forFew);
    }

    @Test
    void tellsThoseForWhomSomethingWaitsAmongManyOthers() {
        var many = atWork(20);
        var ana = new SomePeople(beans).called("Ana");
        var administrator = new SomePeople(beans).called("Amara");
        mandates.take(administrator, Role.ADMINISTRATOR, Scope.PLATFORM);
        var until = beans.getBean(Clock.class).instant().plus(Duration.ofDays(3));
        mandates.give(new GiveMandate(ana, Role.TRANSLATOR, Scope.PLATFORM, Optional.of(until)), administrator);

        lookout.lookFor(Stream.concat(many.stream(), Stream.of(ana)).toList());

        assertThat(notices.of(ana)).isNotEmpty();
        assertThat(many).allSatisfy(one -> assertThat(notices.of(one)).isEmpty());
    }

    @Test
    void asksOnceMoreForNothingThatWasTold() {
        var ana = new SomePeople(beans).called("Ana");
        var administrator = new SomePeople(beans).called("Amara");
        mandates.take(administrator, Role.ADMINISTRATOR, Scope.PLATFORM);
        var until = beans.getBean(Clock.class).instant().plus(Duration.ofDays(3));
        mandates.give(new GiveMandate(ana, Role.OBSERVER, Scope.PLATFORM, Optional.of(until)), administrator);

        var first = Statements.during(() -> lookout.lookFor(List.of(ana)));
        var second = Statements.during(() -> lookout.lookFor(List.of(ana)));

        assertThat(second).isLessThan(first);
        assertThat(notices.of(ana)).hasSize(1);
    }

    /** With work of every kind that is done in one place, each in places of their own. */
    private List<PersonId> atWork(int number) {
        return IntStream.range(0, number).mapToObj(_ -> atWork()).toList();
    }

    private PersonId atWork() {
        var person = new SomePeople(beans).called("Samir");
        var ids = beans.getBean(Ids.class);
        var campaign = Scope.of(CampaignId.fresh(ids));
        for (var role : List.of(Role.ORGANIZER, Role.COORDINATOR, Role.TRANSLATOR, Role.SPOKESPERSON)) {
            mandates.take(person, role, campaign);
        }
        mandates.take(person, Role.ORGANIZER, Scope.of(OrganisationId.fresh(ids)));
        mandates.take(person, Role.MODERATOR, Scope.of(new CountryCode("FM")));
        mandates.take(person, Role.COORDINATOR, Scope.of(new ActionId(ids.next())));
        return person;
    }
}
