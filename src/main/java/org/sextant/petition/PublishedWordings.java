package org.sextant.petition;

import java.util.Comparator;
import java.util.List;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every text that people have put, or can put, their name to. */
@Service
@Transactional(readOnly = true)
public class PublishedWordings {

    private final PetitionRepository petitions;

    PublishedWordings(PetitionRepository petitions) {
        this.petitions = petitions;
    }

    /** In every language and version, also those that were replaced. */
    public List<WordingSummary> of(PetitionId petition) {
        return petitions.findById(petition).stream()
                .flatMap(found -> found.everyApprovedWording().stream())
                .sorted(Comparator.comparing(WordingSummary::language).thenComparingInt(WordingSummary::version))
                .toList();
    }
}
