package org.sextant.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.member.Role;

/** The table of roles and what they allow here. */
class ModerationPolicyTests {

    private static final Map<ModerationRight, Set<Role>> MAY =
            Map.of(ModerationRight.DECIDE, EnumSet.of(Role.MODERATOR));

    @ParameterizedTest
    @EnumSource
    void givesEachRightToTheseRolesAndToNoOther(ModerationRight right) {
        assertThat(MAY).containsKey(right);
        assertThat(right.roles()).isEqualTo(MAY.get(right));
    }
}
