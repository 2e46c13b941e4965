package org.sextant.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.PlanFixture;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal to publish a wording … */
@OnH2
class ProposalTests {

    private static final PetitionText ENGLISH = new PetitionText("Ratify", "We ask you to ratify.");
    private static final PetitionText FRENCH = new PetitionText("Ratifiez", "Nous vous demandons de ratifier.");
    private static final PetitionText ENGLISH_ANEW = new PetitionText("Ratify now", "We ask you to ratify.");

    @Autowired
    private Petitions petitions;

    @Autowired
    private BeanFactory beans;

    private PersonId organizer;
    private PersonId moderator;
    private PetitionId id;

    @BeforeEach
    void start() {
        var people = new SomePeople(beans);
        organizer = people.organizerOfThePlatform();
        moderator = people.called("Giulia");
        beans.getBean(Mandates.class).take(moderator, Role.MODERATOR, Scope.PLATFORM);
        var plan = new PetitionPlan(
                Map.of(Language.EN, ENGLISH, Language.FR, FRENCH),
                LocalizedText.of(Language.EN, "the government"),
                1000,
                Optional.empty(),
                Set.of());
        id = petitions.start(new StartPetition(campaign(), fresh(), plan), organizer);
    }

    @Test
    void isNotApprovedByOneWhoReadAnOlderText() {
        petitions.propose(id, organizer);
        var read = now();
        petitions.change(id, plan(Map.of(Language.EN, ENGLISH_ANEW)), organizer);
        petitions.propose(id, organizer);

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> petitions.approve(read, moderator));
        assertThat(now().isPublic()).isFalse();

        petitions.approve(now(), moderator);
        assertThat(now().wordingFor(Language.EN).orElseThrow().text()).isEqualTo(ENGLISH_ANEW);
    }

    @Test
    void doesNotLoseWhatSomebodyElseWroteInBetween() {
        var read = now();
        petitions.change(read, plan(Map.of(Language.EN, ENGLISH_ANEW)), organizer);

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> petitions.change(read, plan(Map.of(Language.EN, ENGLISH)), organizer));
        assertThat(now().newest(Language.EN).orElseThrow().text()).isEqualTo(ENGLISH_ANEW);
    }

    @Test
    void isSavedTwiceInARowByTheSamePerson() {
        petitions.change(now(), plan(Map.of(Language.EN, ENGLISH_ANEW)), organizer);
        petitions.change(now(), plan(Map.of(Language.EN, ENGLISH)), organizer);

        assertThat(now().drafts()).containsOnlyKeys(Language.EN);
    }

    @Test
    void tellsWhoMadeItWhyItWasSentBackUntilTheyWriteAnew() {
        petitions.propose(id, organizer);

        petitions.sendBack(id, "  Say who decides. ", moderator);

        assertThat(now().sentBack()).contains(new SentBack(organizer, "Say who decides."));
        assertThat(petitions.proposedBy(organizer))
                .extracting(PetitionSummary::id)
                .containsExactly(id);
        petitions.change(id, plan(Map.of(Language.EN, ENGLISH_ANEW)), organizer);
        assertThat(now().sentBack()).isEmpty();
        assertThat(petitions.proposedBy(organizer)).isEmpty();
    }

    @Test
    void isTakenBackWithoutANoteToOneself() {
        petitions.propose(id, organizer);

        petitions.sendBack(id, organizer);

        assertThat(now().sentBack()).isEmpty();
        assertThat(now().proposedBy()).isEmpty();
    }

    @Test
    void leavesTranslationsBehindWhenTheOriginalIsWrittenAnew() {
        publish();
        assertThat(now().lagsBehind(Language.FR)).isFalse();

        petitions.change(id, plan(Map.of(Language.EN, ENGLISH_ANEW)), organizer);
        assertThat(now().lagsBehind(Language.FR)).isTrue();
        publish();
        assertThat(now().lagsBehind(Language.FR)).isTrue();
        assertThat(now().lagsBehind(Language.EN)).isFalse();

        petitions.change(
                id,
                plan(Map.of(
                        Language.EN, ENGLISH_ANEW, Language.FR, new PetitionText("Ratifiez", "Ratifiez, maintenant."))),
                organizer);
        assertThat(now().lagsBehind(Language.FR)).isFalse();
    }

    @Test
    void leavesDraftsBehindWhenTheOriginalIsWrittenAnew() {
        assertThat(now().lagsBehind(Language.FR)).as("written together").isFalse();

        petitions.change(id, plan(Map.of(Language.EN, ENGLISH_ANEW, Language.FR, FRENCH)), organizer);
        assertThat(now().drafts()).containsKeys(Language.FR);
        assertThat(now().lagsBehind(Language.FR)).isTrue();

        petitions.change(id, plan(Map.of(Language.EN, ENGLISH_ANEW, Language.FR, FRENCH)), organizer);
        assertThat(now().lagsBehind(Language.FR)).as("saved, not written").isTrue();
        publish();
        assertThat(now().lagsBehind(Language.FR)).as("approved as it is").isTrue();
    }

    @Test
    void mayChangeTheAddressUntilThePublicKnowsIt() {
        var slug = fresh();
        petitions.rename(id, slug, organizer);
        assertThat(petitions.bySlug(slug)).isPresent();
        publish();

        petitions.rename(id, slug, organizer);
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> petitions.rename(id, fresh(), organizer));
    }

    @Test
    void hasNoAddressThatTheWorkroomNeeds() {
        assertThatExceptionOfType(SlugTaken.class).isThrownBy(() -> petitions.rename(id, new Slug("new"), organizer));
    }

    @Test
    void isNotWrittenAnewByThoseWhoMayNot() {
        assertThatExceptionOfType(org.sextant.member.NotPermitted.class)
                .isThrownBy(() -> petitions.rename(id, fresh(), moderator));
        assertThatExceptionOfType(org.sextant.member.NotPermitted.class)
                .isThrownBy(() -> petitions.change(now(), plan(Map.of(Language.EN, ENGLISH)), moderator));
    }

    private void publish() {
        petitions.propose(id, organizer);
        petitions.approve(now(), moderator);
    }

    private PetitionSummary now() {
        return petitions.byId(id).orElseThrow();
    }

    private static PetitionPlan plan(Map<Language, PetitionText> texts) {
        return new PetitionPlan(
                texts, LocalizedText.of(Language.EN, "the government"), 1000, Optional.empty(), Set.of());
    }

    private CampaignId campaign() {
        return beans.getBean(Campaigns.class)
                .start(new StartCampaign(fresh(), PlanFixture.complete().plan()), organizer);
    }

    private static Slug fresh() {
        return new Slug("x" + UUID.randomUUID());
    }
}
