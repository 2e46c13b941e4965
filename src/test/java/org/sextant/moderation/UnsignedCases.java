package org.sextant.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.petition.PetitionScene;
import org.sextant.programme.argument.CommentText;
import org.sextant.programme.argument.Comments;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody stands for, on each database. */
abstract class UnsignedCases {

    private static final Decide TAKEN_DOWN =
            new Decide(Decision.TAKEN_DOWN, new Reason("It names somebody's home."), Optional.empty());

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Reports reports;

    @Autowired
    private Matters matters;

    @Autowired
    private Comments comments;

    private PersonId moderator;

    @BeforeEach
    void somebodyDecides() {
        moderator = new SomePeople(beans).called("Moderator");
        beans.getBean(Mandates.class).take(moderator, Role.MODERATOR, Scope.PLATFORM);
    }

    @Test
    void isGoneOnceAModeratorHasDecidedSo() {
        var text = new CommentText("", "Where she lives " + UUID.randomUUID(), Language.EN);
        comments.offer(new Slug("close-borders"), text);
        var comment = comments.waiting(moderator).stream()
                .filter(some -> some.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
        comments.show(comment, moderator);
        var about = new Reference(Kind.COMMENT, comment.toString());

        matters.decide(reported(about).id(), TAKEN_DOWN, moderator);

        assertThat(comments.shown(comment)).isEmpty();
    }

    @Test
    void isNothingThatSomebodyStandsFor() {
        var petition = new Reference(
                Kind.PETITION, new PetitionScene(beans).open().slug().text());
        var matter = reported(petition);

        assertThatIllegalArgumentException().isThrownBy(() -> matters.decide(matter.id(), TAKEN_DOWN, moderator));

        assertThat(matters.byId(matter.id(), moderator).orElseThrow().isOpen()).isTrue();
    }

    private MatterSummary reported(Reference about) {
        reports.take(new ReportIt(about, Ground.PRIVATE, "", Optional.empty(), Language.EN));
        return matters.waitingFor(moderator).stream()
                .filter(matter -> matter.about().equals(about))
                .findFirst()
                .orElseThrow();
    }
}
