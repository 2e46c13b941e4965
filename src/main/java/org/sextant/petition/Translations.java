package org.sextant.petition;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wordings in every language but the one a petition was first written in: translators write them, too. Publishing takes the second person that it takes everywhere. */
@Service
@Transactional
public class Translations {

    private final PetitionRepository petitions;
    private final TwoPeople people;
    private final Clock clock;
    private final Ids ids;

    Translations(PetitionRepository petitions, TwoPeople people, Clock clock, Ids ids) {
        this.petitions = petitions;
        this.people = people;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Writes the drafts of all translations anew; those left out are taken away. The original and what is said once for all languages stay as they are.
     *
     * @param read what they read
     * @param addressee in the languages of the translations; of languages that are published already it stays as organizers have it
     * @throws NotPermitted unless {@code by} translates or organizes in the campaign
     * @throws ChangedMeanwhile if somebody else has written it anew since
     * @throws WrongPetitionState while a proposal waits for its second person
     * @throws PetitionClosed if nobody can sign any more
     */
    public void write(PetitionSummary read, Map<Language, PetitionText> texts, LocalizedText addressee, PersonId by) {
        var petition = find(read.id());
        var now = petition.summary(clock.instant());
        people.translate(by, petition.campaign(), "translation-changed", now.slug());
        if (!now.isWrittenAs(read)) {
            throw new ChangedMeanwhile();
        }
        var translated = new EnumMap<Language, PetitionText>(Language.class);
        translated.putAll(texts);
        translated.remove(now.original());
        petition.translate(translated, spoken(now, addressee), ids, clock.instant());
        petitions.saveAndFlush(petition);
    }

    private static LocalizedText spoken(PetitionSummary petition, LocalizedText wanted) {
        var spoken = new EnumMap<Language, String>(Language.class);
        spoken.putAll(wanted.texts());
        spoken.keySet()
                .removeIf(language ->
                        language == petition.original() || petition.wordings().containsKey(language));
        petition.newestPlea().addressee().texts().forEach((language, words) -> {
            if (language == petition.original() || petition.wordings().containsKey(language)) {
                spoken.put(language, words);
            }
        });
        return new LocalizedText(spoken);
    }

    /**
     * Asks a second person to publish the translations.
     *
     * @throws NotPermitted unless {@code by} translates or organizes in the campaign, or where the original would be published with them: that is for organizers to propose
     * @throws WrongPetitionState if there is nothing to publish, or it was proposed already
     */
    public void propose(PetitionId id, PersonId by) {
        var petition = find(id);
        var now = petition.summary(clock.instant());
        people.translate(by, petition.campaign(), "wording-proposed", now.slug());
        people.requireVoice(by);
        if (now.drafts().containsKey(now.original())) {
            throw new NotPermitted(PetitionRight.WRITE);
        }
        petition.propose(by, clock.instant());
        petitions.saveAndFlush(petition);
    }

    private Petition find(PetitionId id) {
        return petitions.lock(id).orElseThrow(NoSuchPetition::new);
    }
}
