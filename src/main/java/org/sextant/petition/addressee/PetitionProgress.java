package org.sextant.petition.addressee;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PetitionId;

/** How far the count of a petition has been seen, and what it has reached on the way. Marks only rise: what is counted anew, lower or higher, reaches nothing twice. */
@Entity
class PetitionProgress {

    private static final String ALL = "*";

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "petition"))
    private PetitionId petition;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    @ElementCollection
    @CollectionTable(name = "petition_mark", joinColumns = @JoinColumn(name = "petition"))
    @MapKeyColumn(name = "scope")
    @Column(name = "signatures")
    private Map<String, Long> marks = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "petition_step_reached", joinColumns = @JoinColumn(name = "petition"))
    @OrderColumn(name = "ordinal")
    private List<ReachedStepRow> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PetitionProgress() {}

    PetitionProgress(PetitionId petition) {
        this.petition = petition;
    }

    /**
     * Notes that so many have signed, of all or of one country.
     *
     * @param ahead what there is to reach in that count, reached or not
     * @return whether these are more than ever before
     */
    boolean see(Optional<CountryCode> from, long signatures, List<ReachedStep> ahead) {
        var scope = from.map(CountryCode::alpha2).orElse(ALL);
        var before = marks.getOrDefault(scope, 0L);
        if (signatures <= before) {
            return false;
        }
        marks.put(scope, signatures);
        ahead.stream()
                .filter(step -> step.signatures() > before && step.signatures() <= signatures)
                .map(ReachedStepRow::of)
                .forEach(steps::add);
        return true;
    }

    /** In the order in which they were. */
    List<ReachedStep> reached() {
        return steps.stream().map(ReachedStepRow::step).toList();
    }

    @Override
    public String toString() {
        return "the progress of " + petition;
    }
}
