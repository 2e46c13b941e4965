package org.sextant.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.member.Role.ADMINISTRATOR;
import static org.sextant.member.Role.COORDINATOR;
import static org.sextant.member.Role.MODERATOR;
import static org.sextant.member.Role.ORGANIZER;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.member.Role;

/** The table of roles and what they allow in a campaign. */
class CampaignPolicyTests {

    private static final Map<CampaignRight, Set<Role>> MAY = Map.of(
            CampaignRight.START, EnumSet.of(ORGANIZER),
            CampaignRight.READ, EnumSet.allOf(Role.class),
            CampaignRight.PLAN, EnumSet.of(ORGANIZER),
            CampaignRight.AGREE, EnumSet.of(MODERATOR),
            CampaignRight.SEE_TEAM, EnumSet.of(ADMINISTRATOR, ORGANIZER, COORDINATOR));

    @ParameterizedTest
    @EnumSource
    void givesEachRightToTheseRolesAndToNoOther(CampaignRight right) {
        assertThat(MAY).containsKey(right);
        assertThat(right.roles()).isEqualTo(MAY.get(right));
    }
}
