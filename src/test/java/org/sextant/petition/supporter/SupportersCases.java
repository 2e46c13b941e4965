package org.sextant.petition.supporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sextant.confirmation.Confirmable;
import org.sextant.confirmation.Outcome;
import org.sextant.member.NotPermitted;
import org.sextant.petition.WrongPetitionState;
import org.sextant.petition.supporter.OwnSupport.Standing;
import org.sextant.sealing.Token;
import org.sextant.sealing.TypedCode;
import org.sextant.shell.Messages;
import org.sextant.shell.WhatWaits;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;

/** First supporters, on each database: counted once each, by their own word, and free to go. */
abstract class SupportersCases extends SupporterScene {

    @Test
    void countOnceTheyConfirmAndOnceOnlyHoweverTheirMailboxIsWritten() {
        var first = offered(ANA);
        assertThat(call().supporters()).isZero();

        confirmation.confirm(first);
        confirmation.confirm(first);
        confirmed(new EmailAddress("ANA+friends@example.org"));

        assertThat(call().supporters()).isEqualTo(1);
        assertThat(call().isReached()).isFalse();
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void reachTheNumberThatWasAskedFor() {
        confirmed(ANA);
        confirmed(BEN);
        confirmed(new EmailAddress("chloe@example.org"));

        assertThat(call().isReached()).isTrue();
        assertThat(WhatWaits.keys(beans, scene.esther())).contains(petition + " reached");
    }

    @Test
    void areOneHoweverManyFormsComeAtTheSameMoment() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> form = () -> {
                drafts.support(link, new Support(ANA, "", Language.EN));
                return null;
            };
            for (var answer : threads.invokeAll(Collections.nCopies(12, form))) {
                answer.get();
            }
        }

        assertThat(stored()).isEqualTo(1);
        assertThat(linksOf(ANA)).as("letters").isEqualTo(1);
    }

    @Test
    void areWrittenToOnceAnHourWhateverIsKnownOfThem() {
        drafts.support(link, new Support(ANA, "", Language.EN));
        drafts.support(link, new Support(ANA, "", Language.EN));
        assertThat(linksOf(ANA)).isEqualTo(1);

        age(Duration.ofMinutes(61));
        drafts.support(link, new Support(ANA, "", Language.EN));
        assertThat(linksOf(ANA)).isEqualTo(2);

        confirmation.confirm(offered(ANA));
        var before = linksOf(ANA);
        drafts.support(link, new Support(ANA, "", Language.EN));
        assertThat(linksOf(ANA)).isEqualTo(before);
        age(Duration.ofMinutes(61));
        drafts.support(link, new Support(ANA, "", Language.EN));
        assertThat(linksOf(ANA)).isEqualTo(before + 1);
    }

    @Test
    void confirmByTheCodeOfTheirLetterToo() {
        offered(ANA);
        var code = freshCode();

        assertThat(confirmation.confirm(BEN, code)).isEqualTo(new Outcome.Unknown());
        assertThat(confirmation.confirm(ANA, new TypedCode("AAAAAAAAAA"))).isEqualTo(new Outcome.Unknown());
        assertThat(confirmation.confirm(ANA, code)).isInstanceOf(Outcome.Confirmed.class);

        assertThat(call().supporters()).isEqualTo(1);
    }

    @Test
    void haveFiveTriesWithACode() {
        offered(ANA);
        var code = freshCode();

        for (var tried = 0; tried < 5; tried++) {
            confirmation.confirm(ANA, new TypedCode("AAAAAAAAAA"));
        }

        assertThat(confirmation.confirm(ANA, code)).isEqualTo(new Outcome.Unknown());
    }

    private TypedCode freshCode() {
        var code = secrets.code();
        transaction.executeWithoutResult(_ -> {
            var supporter = row(ANA).orElseThrow();
            supporter.give(code, secrets.of(calls.of(petition).orElseThrow()), clock.instant());
            rows.saveAndFlush(supporter);
        });
        return code;
    }

    @Test
    void withdrawAtAnyTimeAndLeaveNothingButTheLinkThatSaysSo() {
        var token = offered(ANA, "Ana Lu");
        confirmation.confirm(token);
        assertThat(own.behind(token).name()).isEqualTo("Ana Lu");

        own.withdraw(token);
        own.withdraw(token);

        assertThat(call().supporters()).isZero();
        assertThat(own.behind(token).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(own.behind(token).name()).isEmpty();
        assertThat(jdbc.sql("select count(*) from first_supporter where petition = ?"
                                + " and (contact is not null or fingerprint is not null or code is not null)")
                        .param(petition.uuid())
                        .query(Integer.class)
                        .single())
                .isZero();
        confirmed(ANA);
        assertThat(call().supporters()).isEqualTo(1);
        assertThat(own.behind(token).standing()).as("the old link").isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void areErasedByWhoeverDidNotMakeThem() {
        var token = offered(ANA);

        assertThat(confirmation.disown(token)).contains(ANA);

        assertThat(stored()).isZero();
        assertThat(confirmation.confirm(token)).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void areToldOnThePageThatConfirmsThatTheyDoNotSign() {
        var words = beans.getBean(Messages.class).in(Language.EN);

        var page = confirmation.behind(offered(ANA), words).orElseThrow();

        assertThat(page.state()).isEqualTo(Confirmable.State.WAITING);
        assertThat(page.note().orElseThrow()).contains("You do not sign it");
        assertThat(page.name().in(Language.EN)).isEqualTo("Let us stay");
    }

    @Test
    void comeTooLateAfterTheLastDay() {
        var waiting = offered(ANA);
        age(Duration.ofDays(12));

        assertThat(confirmation.confirm(waiting)).isEqualTo(new Outcome.TooLate());
        assertThatExceptionOfType(CallOver.class).isThrownBy(() -> offered(BEN));
        assertThat(drafts.behind(link).takes()).isFalse();
    }

    @Test
    void comeTooLateOnceThePetitionCanBeSigned() {
        var waiting = offered(ANA);

        scene.publish(petition);

        assertThatExceptionOfType(CallOver.class).isThrownBy(() -> offered(BEN));
        assertThat(confirmation.confirm(waiting)).isIn(new Outcome.TooLate(), new Outcome.Unknown());
    }

    @Test
    void areAskedForByOrganizersOfTheCampaignAlone() {
        var moderator = scene.moderatorOfTheCampaign();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> supporters.ask(petition, wanted(), moderator));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> supporters.renewLink(petition, scene.somebody()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> supporters.revokeLink(petition, scene.somebody()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> supporters.stop(petition, scene.somebody()));
    }

    @Test
    void areAskedForNoMoreOnceThePetitionIsPublic() {
        var open = scene.open().id();

        assertThatExceptionOfType(WrongPetitionState.class)
                .isThrownBy(() -> supporters.ask(open, wanted(), scene.esther()));
    }

    @Test
    void areAskedForByADayThatIsToComeAndNotFarAway() {
        var today = scene.today();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> supporters.ask(petition, new AskForSupporters(3, today.minusDays(1)), scene.esther()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> supporters.ask(petition, new AskForSupporters(3, today.plusDays(181)), scene.esther()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AskForSupporters(0, today));
    }

    @Test
    void comeByALinkOfWhichOnlyTheHashIsKept() {
        assertThat(jdbc.sql("select link from supporter_call where petition = ?")
                        .param(petition.uuid())
                        .query(byte[].class)
                        .single())
                .isEqualTo(link.hash());
        assertThat(ask()).as("shown once").isEmpty();
    }

    @Test
    void comeByTheNewestLinkAloneAndByNoneOnceItIsTakenBack() {
        confirmed(ANA);

        var newer = supporters.renewLink(petition, scene.esther());
        leadsNowhere(link);
        assertThat(drafts.behind(newer).call().supporters()).isEqualTo(1);

        supporters.revokeLink(petition, scene.esther());
        leadsNowhere(newer);
        assertThat(call().supporters()).isEqualTo(1);
    }

    private void leadsNowhere(Token old) {
        assertThatExceptionOfType(NoSuchCall.class).isThrownBy(() -> drafts.behind(old));
        assertThatExceptionOfType(NoSuchCall.class)
                .isThrownBy(() -> drafts.support(old, new Support(BEN, "", Language.EN)));
    }
}
