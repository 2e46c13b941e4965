package org.sextant.member.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.member.Belonging;
import org.sextant.member.Holders;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees the people of an organisation, on each database. */
abstract class MembersCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Members members;

    @Autowired
    private Mandates mandates;

    private OrganisationId organisation;
    private PersonId organizer;

    @BeforeEach
    void comeTogether() {
        organisation = new OrganisationId(UUID.randomUUID());
        organizer = new SomePeople(beans).called("Esther");
        mandates.take(organizer, Role.ORGANIZER, Scope.of(organisation));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR", "ORGANIZER"})
    void showsAllItsMembersToThoseAloneWhoLookAfterIt(Role role) {
        var belonging = new SomePeople(beans).called("Nadia");
        mandates.take(belonging, role, Scope.of(organisation));

        assertThat(members.maySee(organisation, belonging)).isFalse();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> members.everybody(organisation, "", 0, belonging));
        assertThat(members.team(organisation, belonging))
                .extracting(Belonging.Member::name)
                .contains("Esther");
    }

    @Test
    void showsItsMembersToNobodyByAMandateForThePlatform() {
        for (var role : List.of(Role.ADMINISTRATOR, Role.ORGANIZER, Role.MEMBER)) {
            var person = new SomePeople(beans).called("Nadia");
            mandates.take(person, role, Scope.PLATFORM);

            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> members.everybody(organisation, "", 0, person));
        }
    }

    @Test
    void showsAPageAtATimeOfSixHundredMembersAndNobodyOfItsTeamIsLostAmongThem() {
        new SomePeople(beans).many(600, Scope.of(organisation));
        var newest = new SomePeople(beans).called("Zohra");
        mandates.take(newest, Role.ORGANIZER, Scope.of(organisation));

        var page = members.everybody(organisation, "", 0, organizer);
        assertThat(page.getTotalElements()).isEqualTo(602);
        assertThat(page).hasSize(Members.ON_A_PAGE);
        assertThat(members.everybody(organisation, "ZOH", 0, organizer))
                .extracting(Belonging.Member::person)
                .containsExactly(newest);
        assertThat(members.team(organisation, organizer))
                .extracting(Belonging.Member::name)
                .containsExactly("Esther", "Zohra");

        var holders = beans.getBean(Holders.class);
        assertThat(holders.of(organizer, Scope.of(organisation)))
                .extracting(Holders.Holding::name)
                .contains("Esther", "Zohra");
        assertThat(holders.numbers(organizer, Scope.of(organisation)).of((role, _) -> role == Role.MEMBER))
                .isGreaterThanOrEqualTo(600);
    }
}
