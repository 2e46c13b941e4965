package org.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.member.Mandates;
import org.sextant.member.Policy;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.shell.Messages;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every role, in every kind of scope, with every right of every module: as {@code docs/roles.md} says, and not otherwise. */
@OnH2
class PolicyTableIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Mandates mandates;

    @Autowired
    private List<Policy> policies;

    @Autowired
    private Messages messages;

    @Autowired
    private Ids ids;

    static Stream<Arguments> rolesAndScopes() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Scope.Kind.values()).map(kind -> Arguments.of(role, kind)));
    }

    @Test
    void hasARowForEveryRightThatAnyModuleAsksFor() {
        var rows = Policies.rights().entrySet().stream()
                .map(right -> Policies.row(right.getKey(), right.getValue()))
                .toList();

        assertThat(Policies.rowsInTheDocs())
                .as("the table of %s, to be changed there with the right", Policies.DOCS)
                .containsExactlyElementsOf(rows);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("rolesAndScopes")
    void holdsForAMandateInThatScopeInAnotherAndOnThePlatform(Role role, Scope.Kind kind) {
        var where = fresh(kind);
        var person = new SomePeople(beans).called(role.name());
        mandates.take(person, role, where);
        var expected = Policies.expected();
        var everywhere = kind == Scope.Kind.PLATFORM;

        Policies.rights().forEach((name, right) -> {
            var may = Objects.requireNonNull(expected.get(name), name).lets(role, kind);
            assertThat(mandates.allows(person, right, where)).as(name).isEqualTo(may);
            assertThat(mandates.allows(person, right))
                    .as(name + " on the platform")
                    .isEqualTo(everywhere && may);
            assertThat(mandates.allows(person, right, fresh(Scope.Kind.CAMPAIGN)))
                    .as(name + " in another campaign")
                    .isEqualTo(everywhere && may);
        });
    }

    @Test
    void isShownWholeOnTheScreenOfWhoMayDoWhat() {
        assertThat(policies.stream().flatMap(policy -> policy.rights().stream()))
                .containsExactlyInAnyOrderElementsOf(Policies.rights().values());
        for (var language : Language.values()) {
            var words = messages.in(language);
            assertThat(policies)
                    .allSatisfy(policy -> policy.rights()
                            .forEach(right ->
                                    assertThat(policy.name(right, words)).isNotBlank()));
        }
    }

    private Scope fresh(Scope.Kind kind) {
        return switch (kind) {
            case PLATFORM -> Scope.PLATFORM;
            case ORGANISATION -> Scope.of(OrganisationId.fresh(ids));
            case CAMPAIGN -> Scope.of(CampaignId.fresh(ids));
            case PLACE -> Scope.of(new CountryCode("TN"));
            case ACTION -> Scope.of(ActionId.fresh(ids));
        };
    }
}
