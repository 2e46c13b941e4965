package org.sextant.programme.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.programme.argument.Comments.Reception;
import org.sextant.shell.WhatWaits;
import org.sextant.vocabulary.ArgumentCommentId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A comment on an argument, on each database. */
abstract class CommentCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Comments comments;

    @Autowired
    private CommentRepository rows;

    @Autowired
    private Clock clock;

    @Autowired
    private Ids ids;

    @Autowired
    private TransactionTemplate transaction;

    private Slug argument;
    private PersonId moderator;

    @BeforeEach
    void anArgumentOfItsOwn() {
        argument = new Slug("x" + UUID.randomUUID());
        moderator = somebodyAs(Role.MODERATOR);
    }

    @Test
    void isReadByAModeratorBeforeEverybodyDoes() {
        assertThat(comments.offer(argument, said("We see it here, too."))).isEqualTo(Reception.WAITS);
        assertThat(WhatWaits.keys(beans, moderator)).contains("comments");
        assertThat(comments.shown(argument)).isEmpty();

        comments.show(waiting(), moderator);

        assertThat(comments.shown(argument))
                .extracting(CommentSummary::text)
                .containsExactly(said("We see it here, too."));
        assertThat(comments.waiting(moderator))
                .extracting(CommentSummary::argument)
                .doesNotContain(argument);
    }

    @Test
    void goesBackToTheModeratorsWhenItWasShownByMistake() {
        comments.offer(argument, said("By mistake"));
        var id = waiting();
        comments.show(id, moderator);

        comments.hide(id, moderator);

        assertThat(comments.shown(argument)).isEmpty();
        assertThat(waiting()).isEqualTo(id);
    }

    @Test
    void canBeFoundAndErasedByAModeratorAfterItWasShown() {
        comments.offer(argument, said("A full name after all"));
        var id = waiting();
        comments.show(id, moderator);
        assertThat(comments.shown(moderator, 0)).extracting(CommentSummary::id).contains(id);
        assertThat(comments.shown(id)).isPresent();

        comments.refuse(id, moderator);

        assertThat(comments.shown(moderator, 0)).extracting(CommentSummary::id).doesNotContain(id);
        assertThat(comments.shown(id)).isEmpty();
        assertThat(comments.shown(argument)).isEmpty();
    }

    @Test
    void isErasedWhenItIsRefused() {
        comments.offer(argument, said("A full name and an address"));
        var id = waiting();

        comments.refuse(id, moderator);

        assertThat(rows.findById(id)).isEmpty();
        assertThatExceptionOfType(NoSuchComment.class).isThrownBy(() -> comments.show(id, moderator));
    }

    @Test
    void isErasedWhenNobodyDecides() {
        var old = ArgumentCommentId.fresh(ids);
        var longAgo = clock.instant().minus(Comments.WAITS).minusSeconds(60);
        rows.saveAndFlush(new Comment(old, argument, said("Long ago"), longAgo));
        comments.offer(argument, said("Just now"));

        transaction.executeWithoutResult(_ -> comments.eraseWhatNobodyDecided());

        assertThat(rows.findById(old)).isEmpty();
        assertThat(waiting()).isNotNull();
    }

    @Test
    void standsInItsOwnLanguageTheLatestFirst() {
        comments.offer(argument, said("First"));
        var first = waiting();
        comments.offer(argument, new CommentText("Amal", "ثانياً", Language.AR));
        comments.show(first, moderator);
        comments.show(waiting(), moderator);

        assertThat(comments.shown(argument))
                .extracting(comment -> comment.text().language())
                .containsExactly(Language.AR, Language.EN);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isDecidedByModeratorsOfThePlatformAlone(Role role) {
        comments.offer(argument, said("Decide"));
        var id = waiting();
        var person = somebodyAs(role);

        assertThat(comments.moderates(person)).isEqualTo(role == Role.MODERATOR);
        if (role != Role.MODERATOR) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> comments.waiting(person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> comments.shown(person, 0));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> comments.show(id, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> comments.refuse(id, person));
        }
        comments.refuse(id, moderator);
    }

    private PersonId somebodyAs(Role role) {
        var person = new SomePeople(beans).called(role.name());
        beans.getBean(Mandates.class).take(person, role, Scope.PLATFORM);
        return person;
    }

    private ArgumentCommentId waiting() {
        return comments.waiting(moderator).stream()
                .filter(comment -> comment.argument().equals(argument))
                .map(CommentSummary::id)
                .findFirst()
                .orElseThrow();
    }

    private static CommentText said(String body) {
        return new CommentText("", body, Language.EN);
    }
}
