package org.sextant.campaign.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.campaign.CampaignScene;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The updates of a campaign, on each database. */
abstract class NewsCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private News news;

    @Autowired
    private PublicNews open;

    private CampaignScene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new CampaignScene(beans);
    }

    @Test
    void areNumberedAsTheyArePublished() {
        var campaign = scene.live();
        var first = news.draft(campaign, said("First"), scene.organizer());
        var second = news.draft(campaign, said("Second"), scene.organizer());

        news.publish(second, scene.organizer());
        news.publish(first, scene.organizer());

        assertThat(open.latest(campaign, 10)).extracting(UpdateSummary::id).containsExactly(first, second);
        assertThat(open.byNumber(campaign, 1)).map(UpdateSummary::id).contains(second);
        assertThat(open.byNumber(campaign, 3)).isEmpty();
    }

    @Test
    void comeBackAsTheyWereWritten() {
        var campaign = scene.live();
        var id = news.draft(campaign, said("As written"), scene.organizer());
        news.publish(id, scene.organizer());
        var read = news.byId(id, scene.organizer()).orElseThrow();

        news.correct(id, said("As corrected"), english("A word."), read.version(), scene.organizer());
        news.takeDown(id, english("It named somebody."), scene.organizer());

        var gone = open.byNumber(campaign, 1).orElseThrow();
        assertThat(gone.text()).isEqualTo(said("As corrected"));
        assertThat(gone.corrections()).extracting(Correction::note).containsExactly(english("A word."));
        assertThat(gone.reason()).contains(english("It named somebody."));
        assertThat(open.latest(campaign, 10)).isEmpty();
    }

    @Test
    void waitUntilTheCampaignIsPublic() {
        var draft = scene.draft();
        var id = news.draft(draft, said("Too early"), scene.organizer());

        assertThatExceptionOfType(CampaignNotPublic.class).isThrownBy(() -> news.publish(id, scene.organizer()));
    }

    @Test
    void areNotOverwrittenUnread() {
        var id = news.draft(scene.live(), said("Mine"), scene.organizer());
        var read = news.byId(id, scene.organizer()).orElseThrow().version();
        news.change(id, said("Theirs"), read, scene.organizer());

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> news.change(id, said("Mine again"), read, scene.organizer()));

        assertThat(news.byId(id, scene.organizer()).orElseThrow().text()).isEqualTo(said("Theirs"));
    }

    @Test
    void areThrownAwayAsDraftsOnly() {
        var campaign = scene.live();
        var draft = news.draft(campaign, said("Never mind"), scene.organizer());
        var published = news.draft(campaign, said("Read by many"), scene.organizer());
        news.publish(published, scene.organizer());

        news.discard(draft, scene.organizer());

        assertThat(news.of(campaign, scene.organizer()))
                .extracting(UpdateSummary::id)
                .containsExactly(published);
        assertThatExceptionOfType(WrongUpdateState.class).isThrownBy(() -> news.discard(published, scene.organizer()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void areWrittenAndPublishedByThoseWhoMay(Role role) {
        var campaign = scene.live();
        var person = scene.somebodyAs(role, campaign);
        var theirs = news.draft(campaign, said("Somebody else’s"), scene.organizer());

        if (NewsRight.WRITE.roles().contains(role)) {
            assertThatNoException().isThrownBy(() -> news.draft(campaign, said("Mine"), person));
            assertThat(news.of(campaign, person)).hasSize(2);
        } else {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> news.draft(campaign, said("Mine"), person));
            assertThat(news.of(campaign, person)).isEmpty();
            assertThat(news.byId(theirs, person)).isEmpty();
        }
        if (role == Role.ORGANIZER || role == Role.SPOKESPERSON) {
            assertThatNoException().isThrownBy(() -> news.publish(theirs, person));
            assertThatNoException().isThrownBy(() -> news.takeDown(theirs, english("So."), person));
        } else {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> news.publish(theirs, person));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> news.takeDown(theirs, english("So."), person));
        }
    }

    @Test
    void areNobodysOfAnotherCampaign() {
        var elsewhere = scene.somebodyAs(Role.ORGANIZER, scene.live());
        var id = news.draft(scene.live(), said("Ours"), scene.organizer());

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> news.publish(id, elsewhere));
    }

    @Test
    void areShownInABoundedList() {
        var campaign = scene.live();
        IntStream.rangeClosed(1, 4).forEach(number -> {
            var id = news.draft(campaign, said("Number " + number), scene.organizer());
            news.publish(id, scene.organizer());
        });

        assertThat(open.latest(campaign, 2))
                .flatExtracting(update -> List.of(update.number().orElseThrow()))
                .containsExactly(4, 3);
    }

    private static UpdateText said(String title) {
        return new UpdateText(english(title), english("What happened."));
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
