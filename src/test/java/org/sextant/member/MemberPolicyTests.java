package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.member.MemberFixtures.IDS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Scope;

/** The table of roles and what they allow here. That a right holds in its scope and on the platform only is shown by {@link MandatesCases}. */
class MemberPolicyTests {

    private static final Map<MemberRight, Set<Role>> MAY = Map.of(
            MemberRight.RUN_PLATFORM, EnumSet.of(Role.ADMINISTRATOR),
            MemberRight.APPOINT, EnumSet.of(Role.ADMINISTRATOR, Role.ORGANIZER),
            MemberRight.GIVE_MANDATES, EnumSet.of(Role.ORGANIZER),
            MemberRight.READ_MANDATES, EnumSet.allOf(Role.class),
            MemberRight.REMOVE_ADMINISTRATOR, EnumSet.of(Role.ADMINISTRATOR),
            MemberRight.REMOVE_APPOINTED, EnumSet.of(Role.ADMINISTRATOR, Role.ORGANIZER),
            MemberRight.REMOVE_ORGANIZER, EnumSet.of(Role.ORGANIZER),
            MemberRight.BE_SECOND, EnumSet.of(Role.MODERATOR),
            MemberRight.READ_AUDIT, EnumSet.of(Role.ADMINISTRATOR, Role.ORGANIZER, Role.MODERATOR));

    @ParameterizedTest
    @EnumSource
    void givesEachRightToTheseRolesAndToNoOther(MemberRight right) {
        assertThat(MAY).containsKey(right);
        assertThat(right.roles()).isEqualTo(MAY.get(right));
    }

    @ParameterizedTest
    @CsvSource({
        "PLATFORM, RUN_PLATFORM",
        "ORGANISATION, APPOINT",
        "CAMPAIGN, GIVE_MANDATES",
        "PLACE, APPOINT",
        "ACTION, GIVE_MANDATES"
    })
    void asksForOneRightInEachKindOfScope(Scope.Kind kind, MemberRight right) {
        var scopes = Arrays.asList(
                Scope.PLATFORM,
                Scope.of(OrganisationId.fresh(IDS)),
                Scope.of(CampaignId.fresh(IDS)),
                new Scope(Scope.Kind.PLACE, "TN"),
                Scope.of(ActionId.fresh(IDS)));

        assertThat(scopes.stream().filter(scope -> scope.kind() == kind))
                .hasSize(1)
                .allSatisfy(scope -> assertThat(MemberRight.toGive(scope)).isEqualTo(right));
    }
}
