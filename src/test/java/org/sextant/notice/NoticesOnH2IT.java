package org.sextant.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class NoticesOnH2IT extends NoticesCases {

    @Autowired
    private BeanFactory beans;

    // Here alone: a whole round takes as long as there are people, and all tests of a run leave theirs.
    @Test
    void reachEverybodyWhoWorksHere() {
        var people = new SomePeople(beans);
        var translator = people.called("Lin");
        var until = beans.getBean(Clock.class).instant().plus(Duration.ofDays(3));
        var administrator = people.called("Amara");
        var mandates = beans.getBean(Mandates.class);
        mandates.take(administrator, Role.ADMINISTRATOR, Scope.PLATFORM);
        mandates.give(new GiveMandate(translator, Role.TRANSLATOR, Scope.PLATFORM, Optional.of(until)), administrator);

        beans.getBean(Lookout.class).look();

        assertThat(beans.getBean(Notices.class).of(translator)).hasSize(1);
    }
}
