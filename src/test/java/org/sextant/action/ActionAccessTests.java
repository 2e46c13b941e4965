package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.sextant.action.Plans.english;
import static org.sextant.action.Plans.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.action.signup.GuestList;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Each operation, by each role in the campaign. */
@OnH2
@Transactional
class ActionAccessTests {

    private static final Result RESULT = new Result(Figures.of(Figure.HELPED, 3), english("Three people helped."));

    enum Operation {
        READ(Role.values()),
        PLAN(Role.ORGANIZER, Role.COORDINATOR),
        CHANGE(Role.ORGANIZER, Role.COORDINATOR),
        RENAME(Role.ORGANIZER, Role.COORDINATOR),
        PUT_IN_CHARGE(Role.ORGANIZER, Role.COORDINATOR),
        OPEN(Role.ORGANIZER, Role.COORDINATOR),
        BEGIN(Role.ORGANIZER, Role.COORDINATOR),
        FINISH(Role.ORGANIZER, Role.COORDINATOR),
        CORRECT(Role.ORGANIZER, Role.COORDINATOR),
        CALL_OFF(Role.ORGANIZER, Role.COORDINATOR),
        RETURN(Role.ORGANIZER, Role.COORDINATOR),
        TICK(Role.ORGANIZER, Role.COORDINATOR),
        SEE_GUESTS(Role.ORGANIZER, Role.COORDINATOR);

        private final Set<Role> may;

        Operation(Role... may) {
            this.may = EnumSet.copyOf(Arrays.asList(may));
        }
    }

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Board board;

    @Autowired
    private GuestList guests;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    static Stream<Arguments> table() {
        return Arrays.stream(Operation.values())
                .flatMap(operation -> Arrays.stream(Role.values()).map(role -> Arguments.of(operation, role)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("table")
    void isOpenToThoseWhoHoldAMandateForItAndToNobodyElse(Operation operation, Role role) {
        var action = actionFor(operation);
        var somebody = scene.somebodyAs(role);

        if (operation.may.contains(role)) {
            assertThatNoException().isThrownBy(() -> act(operation, action, somebody));
        } else {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> act(operation, action, somebody));
        }
    }

    @Test
    void isClosedToThoseWithoutAMandate() {
        var somebody = scene.somebody("Nobody in particular");

        for (var operation : Operation.values()) {
            var action = actionFor(operation);
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> act(operation, action, somebody));
        }
    }

    @Test
    void tellsThePlaceOfASensitiveActionOnlyToThoseWhoRunIt() {
        var vigil = scene.planned(plan().sensitive()
                .event(scene.soon().atTime(21, 0), scene.soon().atTime(22, 0)));

        assertThat(place(vigil, scene.somebodyAs(Role.COORDINATOR))).isTrue();
        assertThat(place(vigil, scene.somebodyAs(Role.MEMBER))).isFalse();
        assertThat(place(vigil, scene.somebodyAs(Role.MODERATOR))).isFalse();
    }

    private boolean place(Slug action, PersonId reader) {
        return board.action(action, reader).plan().outline().venue().place().isPresent();
    }

    @Test
    void keepsTheAddressOfTheForm() {
        assertThatExceptionOfType(SlugTaken.class)
                .isThrownBy(() ->
                        scene.actions().plan(scene.campaign(), new Slug("new"), scene.eventFor(2), scene.organizer()));
    }

    // As far as it must have come for the operation.
    private Slug actionFor(Operation operation) {
        var slug = scene.planned(plan().tasks(scene.soon(), "Buy cloth"));
        var id = scene.id(slug);
        switch (operation) {
            case BEGIN, FINISH, RETURN, TICK -> scene.actions().open(id, scene.organizer());
            case CORRECT -> {
                scene.actions().open(id, scene.organizer());
                scene.actions().finish(id, RESULT, scene.organizer());
            }
            case READ, PLAN, CHANGE, RENAME, PUT_IN_CHARGE, OPEN, CALL_OFF, SEE_GUESTS -> {}
        }
        return slug;
    }

    private void act(Operation operation, Slug slug, PersonId by) {
        var read = scene.summary(slug);
        ActionId id = read.card().id();
        var actions = scene.actions();
        switch (operation) {
            case READ -> board.action(slug, by);
            case PLAN -> actions.plan(scene.campaign(), new Slug("y" + UUID.randomUUID()), scene.eventFor(2), by);
            case CHANGE -> actions.change(read, slug, plan().tasks(scene.soon(), "Buy cloth and paint"), by);
            case RENAME -> actions.change(read, new Slug("z" + UUID.randomUUID()), read.plan(), by);
            case PUT_IN_CHARGE -> actions.putInCharge(id, Optional.of(scene.organizer()), by);
            case OPEN -> actions.open(id, by);
            case BEGIN -> actions.begin(id, by);
            case FINISH -> actions.finish(id, RESULT, by);
            case CORRECT -> actions.correct(id, RESULT, RESULT, by);
            case CALL_OFF -> actions.callOff(id, by);
            case RETURN -> actions.returnTo(id, ActionState.PLANNED, by);
            case TICK -> scene.progress().tick(id, 0, read.tasks().getFirst(), by);
            case SEE_GUESTS -> guests.of(id, 0, by);
        }
    }
}
