package org.sextant.petition;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sextant.member.OrganisationSummary;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A petition of the demo. Days are counted from the day on which the demo is made.
 *
 * @param story how far it has come; empty for open
 * @param why it was extended
 * @param anew its English text as it was written later, where the translations lag behind
 */
record DemoPetition(
        Slug slug,
        Slug campaign,
        int goal,
        int closes,
        Optional<Story> story,
        Optional<LocalizedText> why,
        Optional<String> anew,
        List<Slug> organisations,
        LocalizedText addressee,
        LocalizedText title,
        LocalizedText body) {

    /** How far one has come that is more, or less, than open. */
    enum Story {
        ANSWERED,
        EXTENDED,
        SCHEDULED,
        SUPPORTERS
    }

    PetitionPlan plan(LocalDate today, List<OrganisationSummary> behind) {
        var texts = title.languages().stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> new PetitionText(
                                title.in(language), body.exactly(language).orElseThrow())));
        var ids = behind.stream().map(OrganisationSummary::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return new PetitionPlan(texts, addressee, goal, Optional.of(today.plusDays(closes)), ids);
    }

    /** The same petition with the newer English text. */
    Optional<PetitionPlan> planAnew(PetitionSummary open) {
        return anew.map(text -> new PetitionPlan(
                textsAnew(open, text),
                addressee,
                goal,
                open.lastDay(),
                open.organisations(),
                open.original(),
                open.nameNeeded()));
    }

    private Map<Language, PetitionText> textsAnew(PetitionSummary open, String text) {
        var texts = new TreeMap<Language, PetitionText>();
        open.wordings().forEach((language, wording) -> texts.put(language, wording.text()));
        texts.put(Language.EN, new PetitionText(title.in(Language.EN), text));
        return texts;
    }

    static List<DemoPetition> all() throws IOException {
        try (var file = new ClassPathResource("demo/petitions.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<DemoPetition>>() {});
        }
    }
}
