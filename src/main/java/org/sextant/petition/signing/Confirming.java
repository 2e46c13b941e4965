package org.sextant.petition.signing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.petition.signing.Counting.Proof;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms the signatures whose links are opened at the same moment, in one transaction. */
@Component
class Confirming {

    /** What its link led to. */
    enum Found {
        COUNTED,
        TOO_LATE,
        GONE
    }

    private final Counting counting;

    Confirming(Counting counting) {
        this.counting = counting;
    }

    @Transactional(timeout = 20)
    List<Found> confirm(List<Links.Link> links) {
        var counted = links.stream()
                .collect(Collectors.groupingBy(
                        Links.Link::petition, Collectors.mapping(Links.Link::signature, Collectors.toSet())))
                .entrySet()
                .stream()
                // one order for all who do this
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(PetitionId::uuid)))
                .map(petition -> counting.count(petition.getKey(), petition.getValue(), Proof.LETTER))
                .flatMap(found -> found.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return links.stream().map(link -> found(counted, link.signature())).toList();
    }

    /** Confirms one by itself. */
    @Transactional
    Found confirm(SignatureRow signature) {
        return found(counting.count(signature.petition(), Set.of(signature.id()), Proof.LETTER), signature.id());
    }

    private static Found found(Map<SignatureId, Boolean> counted, SignatureId signature) {
        return Optional.ofNullable(counted.get(signature))
                .map(counts -> counts ? Found.COUNTED : Found.TOO_LATE)
                .orElse(Found.GONE);
    }
}
