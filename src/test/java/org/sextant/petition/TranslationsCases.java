package org.sextant.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.NotPermitted;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The languages that a translator writes, on each database. */
abstract class TranslationsCases {

    private static final PetitionText ENGLISH = new PetitionText("Let us stay", "We live here.");
    private static final PetitionText FRENCH = new PetitionText("Laissez-nous rester", "Nous vivons ici.");
    private static final PetitionText OTHER = new PetitionText("Something else", "Not what was agreed.");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Translations translations;

    private PetitionScene scene;
    private PersonId nadia;

    @BeforeEach
    void makeTheScene() {
        scene = new PetitionScene(beans);
        nadia = scene.translatorOfTheCampaign();
    }

    @Test
    void areWrittenByTheTranslatorAndPublishedByASecondPerson() {
        var petition = scene.open();

        write(petition, Map.of(Language.FR, FRENCH), nadia);
        translations.propose(petition.id(), nadia);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> scene.petitions().approve(petition.id(), nadia));
        assertThat(scene.summary(petition.id()).wordings()).containsOnlyKeys(Language.EN);
        scene.petitions().approve(petition.id(), scene.giulia());
        assertThat(scene.summary(petition.id()).wordings())
                .hasEntrySatisfying(
                        Language.FR, wording -> assertThat(wording.text()).isEqualTo(FRENCH));
    }

    @Test
    void areNotApprovedByTheOrganizerWhoProposedThem() {
        var petition = scene.open();
        write(petition, Map.of(Language.FR, FRENCH), nadia);

        translations.propose(petition.id(), scene.esther());

        assertThatExceptionOfType(SecondPersonNeeded.class)
                .isThrownBy(() -> scene.petitions().approve(petition.id(), scene.esther()));
    }

    @Test
    void leaveTheOriginalAndWhatIsPublicAlreadyAsTheyAre() {
        var petition = scene.open();
        var elsewhere = new LocalizedText(Map.of(Language.EN, "somebody else", Language.FR, "le parlement"));

        translations.write(petition, Map.of(Language.EN, OTHER, Language.FR, FRENCH), elsewhere, nadia);

        var now = scene.summary(petition.id());
        assertThat(now.drafts()).containsOnlyKeys(Language.FR);
        assertThat(now.newestPlea().addressee().texts())
                .containsEntry(Language.EN, "the parliament")
                .containsEntry(Language.FR, "le parlement");
        assertThat(now.addressee().texts()).as("until a second person agrees").containsOnlyKeys(Language.EN);
        assertThat(now.wordings())
                .hasEntrySatisfying(
                        Language.EN, wording -> assertThat(wording.text()).isEqualTo(ENGLISH));
    }

    @Test
    void areTakenAwayWhereTheyAreLeftOutAndTheDraftOfTheOriginalStays() {
        var draft = scene.summary(scene.draft());
        write(draft, Map.of(Language.FR, FRENCH), nadia);

        write(scene.summary(draft.id()), Map.of(), nadia);

        assertThat(scene.summary(draft.id()).drafts()).containsOnlyKeys(Language.EN);
    }

    @Test
    void areNotProposedTogetherWithAnOriginalThatOthersWrote() {
        var draft = scene.summary(scene.draft());
        write(draft, Map.of(Language.FR, FRENCH), nadia);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> translations.propose(draft.id(), nadia));

        assertThat(scene.summary(draft.id()).proposedBy()).isEmpty();
    }

    @Test
    void takeNobodysProposalBack() {
        var id = scene.draft();
        var read = scene.summary(id);
        scene.petitions().propose(id, scene.esther());

        assertThatExceptionOfType(WrongPetitionState.class)
                .isThrownBy(() -> write(read, Map.of(Language.FR, FRENCH), nadia));

        assertThat(scene.summary(id).proposedBy()).contains(scene.esther());
    }

    @Test
    void doNotCoverWhatSomebodyElseWroteMeanwhile() {
        var read = scene.open();
        write(read, Map.of(Language.FR, FRENCH), nadia);

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> write(read, Map.of(Language.FR, OTHER), nadia));
    }

    @Test
    void areNotForThoseWhoDoNotTranslateNorIsTheRestForThoseWhoDo() {
        var petition = scene.open();
        var plan = PetitionScene.plan(Map.of(Language.EN, OTHER), Optional.empty());

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> write(petition, Map.of(Language.FR, FRENCH), scene.somebody()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> write(petition, Map.of(Language.FR, FRENCH), scene.moderatorOfTheCampaign()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> scene.petitions().change(petition.id(), plan, nadia));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> beans.getBean(Deadlines.class).close(petition.id(), Closing.WITHDRAWN, nadia));
    }

    private void write(PetitionSummary read, Map<Language, PetitionText> texts, PersonId by) {
        translations.write(read, texts, LocalizedText.of(Language.FR, "le parlement"), by);
    }
}
