package org.sextant.petition.addressee;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sextant.petition.ChangedMeanwhile;
import org.sextant.vocabulary.PetitionId;

/** All whom one petition asks. */
@Entity
class AddresseeList {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "petition"))
    private PetitionId petition;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    @ElementCollection
    @CollectionTable(name = "petition_addressee", joinColumns = @JoinColumn(name = "petition"))
    @OrderColumn(name = "ordinal")
    private List<AddresseeRow> addressees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "petition_threshold", joinColumns = @JoinColumn(name = "petition"))
    @OrderColumn(name = "ordinal")
    private List<ThresholdRow> thresholds = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AddresseeList() {}

    AddresseeList(PetitionId petition) {
        this.petition = petition;
    }

    void change(List<Addressee> read, List<Addressee> wanted) {
        if (!all().equals(read)) {
            throw new ChangedMeanwhile();
        }
        addressees.clear();
        thresholds.clear();
        for (var addressee : wanted) {
            addressee.thresholds().forEach(step -> thresholds.add(ThresholdRow.of(addressees.size(), step)));
            addressees.add(new AddresseeRow(addressee));
        }
    }

    List<Addressee> all() {
        return IntStream.range(0, addressees.size())
                .mapToObj(place -> addressees.get(place).with(thresholdsOf(place)))
                .toList();
    }

    private List<Threshold> thresholdsOf(int place) {
        return thresholds.stream()
                .filter(row -> row.addressee() == place)
                .map(ThresholdRow::threshold)
                .toList();
    }

    @Override
    public String toString() {
        return "the addressees of " + petition;
    }
}
