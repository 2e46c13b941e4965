package org.sextant.treaty;

import java.util.Comparator;
import java.util.List;

/**
 * Who has committed to a treaty, as a depositary's list says it.
 *
 * @param edition tells one list of a treaty from another
 * @param asOf until when it is known to be right
 * @param complete whether every State that was bound then is in it
 * @param source whose list it is, in English
 * @param commitments by code; a State that is not among them is not bound, as far as the list goes
 */
public record TreatyList(
        TreatyId treaty,
        String edition,
        PartialDate asOf,
        boolean complete,
        String source,
        List<Commitment> commitments) {

    /** What the list is called that comes with Sextant. */
    public static final String SHIPPED = "shipped";

    public TreatyList {
        commitments = commitments.stream()
                .sorted(Comparator.comparing(commitment -> commitment.state().alpha2()))
                .toList();
    }

    /** Whether it says who signed: else who is not bound may have signed or not. */
    public boolean tellsSignatures() {
        return commitments.stream().anyMatch(commitment -> commitment.signedOn().isPresent());
    }
}
