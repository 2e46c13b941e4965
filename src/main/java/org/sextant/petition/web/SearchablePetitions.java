package org.sextant.petition.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.PublicPetitions;
import org.sextant.petition.WordingSummary;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

@Component
class SearchablePetitions implements Searchable {

    private static final int ORDER = 50;

    private final PublicPetitions petitions;

    SearchablePetitions(PublicPetitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public String kind() {
        return "petition";
    }

    @Override
    public String kind(Words words) {
        return words.of("petition.search");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return petitions.everOpen().stream()
                .filter(PetitionSummary::isPublic)
                .map(SearchablePetitions::entry)
                .toList();
    }

    // Only what has been approved: a draft is nobody's business.
    private static Entry entry(PetitionSummary petition) {
        return new Entry(
                "/petitions/" + petition.slug(),
                text(petition, wording -> wording.text().title()),
                text(petition, wording -> wording.text().body()));
    }

    private static LocalizedText text(PetitionSummary petition, Function<WordingSummary, String> part) {
        return new LocalizedText(petition.wordings().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, wording -> part.apply(wording.getValue()))));
    }
}
