package org.sextant.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.member.Role;

/** The table of roles and what they allow here. */
class TreatyPolicyTests {

    private static final Map<TreatyRight, Set<Role>> MAY = Map.of(
            TreatyRight.RECORD, EnumSet.of(Role.ORGANIZER),
            TreatyRight.EDIT, EnumSet.of(Role.ORGANIZER),
            TreatyRight.CONFIRM, EnumSet.of(Role.ORGANIZER, Role.MODERATOR));

    @ParameterizedTest
    @EnumSource
    void givesEachRightToTheseRolesAndToNoOther(TreatyRight right) {
        assertThat(right.roles()).isEqualTo(MAY.get(right));
    }
}
