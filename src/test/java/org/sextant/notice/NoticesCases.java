package org.sextant.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people are told, on each database. */
abstract class NoticesCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Notices notices;

    @Autowired
    private Choices choices;

    @Autowired
    private Digests digests;

    @Autowired
    private Lookout lookout;

    @Autowired
    private StopLinks stop;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Bells bells;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private PersonId ana;

    @BeforeEach
    void makeAPerson() {
        ana = new SomePeople(beans).called("Ana");
    }

    @Test
    void tellTheSameOnceHoweverOftenItIsTold() {
        notices.tell(tiding("wording-1"));
        notices.tell(tiding("wording-1"));
        notices.tell(tiding("wording-2"));

        assertThat(notices.of(ana)).hasSize(2);
        assertThat(notices.unread(ana)).isEqualTo(2);
    }

    @Test
    void tellOnceWhatTwoTellAtTheSameMoment() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Void> telling = () -> {
                notices.tell(tiding("wording-1"));
                return null;
            };
            for (var told : threads.invokeAll(List.of(telling, telling))) {
                told.get();
            }
        }

        assertThat(notices.of(ana)).hasSize(1);
    }

    @Test
    void areReadByTheirOwnPersonAlone() {
        notices.tell(tiding("wording-1"));
        var id = notices.of(ana).getFirst().id();

        notices.read(id, new SomePeople(beans).called("Samir"));
        assertThat(notices.unread(ana)).isOne();
        notices.read(id, ana);

        assertThat(notices.unread(ana)).isZero();
        assertThat(notices.of(ana))
                .singleElement()
                .satisfies(notice -> assertThat(notice.read()).isTrue());
    }

    @Test
    void areAllReadAtOnce() {
        notices.tell(tiding("wording-1"));
        notices.tell(tiding("wording-2"));

        notices.readAll(ana);

        assertThat(notices.unread(ana)).isZero();
    }

    @Test
    void ringTheBellOfOpenWindows() {
        var rung = new AtomicInteger();
        Runnable window = rung::incrementAndGet;
        bells.listen(ana, window);

        notices.tell(tiding("wording-1"));
        notices.tell(tiding("wording-1"));
        bells.leave(ana, window);
        notices.tell(tiding("wording-2"));

        assertThat(rung).hasValue(1);
    }

    @Test
    void goOutAtOnceOnlyToWhoChoseThat() {
        var before = letters();
        choices.choose(ana, Topic.APPROVALS, Frequency.NEVER);
        notices.tell(tiding("wording-1"));
        assertThat(letters()).isEqualTo(before);

        choices.choose(ana, Topic.APPROVALS, Frequency.AT_ONCE);
        notices.tell(tiding("wording-2"));
        notices.tell(tiding("wording-2"));

        assertThat(letters()).isEqualTo(before + 1);
    }

    @Test
    void gatherUntilTheMorningAndComeInOneLetterOnce() {
        choices.choose(ana, Topic.APPROVALS, Frequency.DAILY);
        notices.tell(tiding("wording-1"));
        notices.tell(tiding("wording-2"));
        digests.send();
        var before = letters();

        age(Duration.ofDays(2));
        digests.send();
        digests.send();

        assertThat(letters()).isEqualTo(before + 1);
    }

    @Test
    void areNotMailedOnceTheyAreReadOrUnwanted() {
        choices.choose(ana, Topic.APPROVALS, Frequency.DAILY);
        choices.choose(ana, Topic.TASKS, Frequency.WEEKLY);
        notices.tell(tiding("wording-1"));
        notices.readAll(ana);
        notices.tell(new Tiding(ana, Topic.TASKS, "task-1", Language.EN, "A task", "It is due", "account"));
        choices.choose(ana, Topic.TASKS, Frequency.NEVER);
        age(Duration.ofDays(9));
        var before = letters();

        digests.send();

        assertThat(letters()).isEqualTo(before);
        assertThat(unmailed()).isZero();
    }

    @Test
    void tellWhatWaitsAndTakeItBackWhenItIsSettled() {
        var until = clock.instant().plus(Duration.ofDays(3));
        var administrator = new SomePeople(beans).called("Amara");
        mandates.take(administrator, Role.ADMINISTRATOR, Scope.PLATFORM);
        mandates.give(new GiveMandate(ana, Role.TRANSLATOR, Scope.PLATFORM, Optional.of(until)), administrator);

        lookout.lookFor(List.of(ana));
        lookout.lookFor(List.of(ana));
        assertThat(notices.of(ana)).singleElement().satisfies(notice -> {
            assertThat(notice.topic()).isEqualTo(Topic.MANDATES);
            assertThat(notice.path())
                    .isEqualTo("account?one=" + mandates.of(ana).getFirst().id());
            assertThat(notice.why()).contains("translator");
        });
        mandates.give(new GiveMandate(ana, Role.TRANSLATOR, Scope.PLATFORM, Optional.empty()), administrator);
        lookout.lookFor(List.of(ana));

        assertThat(notices.of(ana)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areAboutSomethingThatHasAName(Topic topic) {
        var words = beans.getBean(Messages.class).in(Language.EN);

        assertThat(words.of("notice.topic", topic)).isNotBlank();
        assertThat(words.of("notice.about", topic)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void areChosenForEachSortOfThingThatWaits(Waiting.Sort sort) {
        var others = EnumSet.allOf(Topic.class);
        others.remove(Topic.of(sort));
        var before = others.stream().map(topic -> choices.of(ana, topic)).toList();

        choices.choose(ana, Topic.of(sort), Frequency.AT_ONCE);

        assertThat(choices.of(ana, Topic.of(sort))).isEqualTo(Frequency.AT_ONCE);
        assertThat(others).extracting(topic -> choices.of(ana, topic)).isEqualTo(before);
    }

    @Test
    void leaveWhatWasToldOnceWhenTheyLookAgain() {
        mandates.take(ana, Role.TRANSLATOR, Scope.PLATFORM);
        notices.tell(tiding("decision-1"));

        lookout.lookFor(List.of(ana));

        assertThat(notices.of(ana)).hasSize(1);
    }

    @Test
    void areErasedAfterThirtyDays() {
        notices.tell(tiding("wording-1"));
        age(Duration.ofDays(31));

        notices.forgetOld();

        assertThat(notices.of(ana)).isEmpty();
    }

    @Test
    void stopByTheLinkOfALetterAndByNoOther() {
        var url = stop.url(ana, Set.of(Topic.APPROVALS), Language.EN);
        var link = url.substring(url.lastIndexOf('/') + 1);

        var behind = stop.behind(link).orElseThrow();
        assertThat(choices.of(ana, Topic.APPROVALS)).isEqualTo(Frequency.DAILY);
        stop.stop(behind);

        assertThat(choices.of(ana, Topic.APPROVALS)).isEqualTo(Frequency.NEVER);
        assertThat(choices.of(ana, Topic.TASKS)).isEqualTo(Frequency.WEEKLY);
        assertThat(url).doesNotContain(ana.toString());
        assertThat(stop.behind(link.substring(1) + "A")).isEmpty();
        assertThat(stop.behind("anything")).isEmpty();
    }

    private Tiding tiding(String key) {
        return new Tiding(
                ana, Topic.APPROVALS, key, Language.EN, "Approve a wording", "Somebody proposed it", "moderation");
    }

    // As if everything of the person had come so much earlier.
    private void age(Duration by) {
        database.sql("update notice set at = ? where person = ?")
                .params(Timestamp.from(clock.instant().minus(by)), ana.uuid())
                .update();
    }

    private long unmailed() {
        return database.sql("select count(*) from notice where person = ? and mailed_at is null")
                .param(ana.uuid())
                .query(Long.class)
                .single();
    }

    private long letters() {
        return database.sql("select count(*) from outgoing_mail")
                .query(Long.class)
                .single();
    }
}
