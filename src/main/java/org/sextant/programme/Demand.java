package org.sextant.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;

/** What the movement asks of somebody. */
@Entity
class Demand {

    @EmbeddedId
    private DemandId id;

    @Enumerated(EnumType.STRING)
    private Principle principle;

    /** Its place among the demands of its principle, and its ray in the wheel: what the repository sorts by. */
    @SuppressWarnings("UnusedVariable")
    private int ordinal;

    private LocalizedText title;
    private LocalizedText text;
    private LocalizedText met;
    private Paragraphs paragraphs;

    @ElementCollection
    @CollectionTable(name = "demand_addressee", joinColumns = @JoinColumn(name = "demand"))
    @Column(name = "addressee")
    @Enumerated(EnumType.STRING)
    private Set<AddresseeKind> addressees = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Demand() {}

    Demand(DemandSummary written, int ordinal) {
        this.id = written.id();
        this.principle = written.principle();
        this.ordinal = ordinal;
        this.title = written.title();
        this.text = written.text();
        this.met = written.met();
        this.paragraphs = written.paragraphs();
        this.addressees.addAll(written.addressees());
    }

    DemandId id() {
        return id;
    }

    DemandSummary summary(List<DemandReach> reached) {
        return new DemandSummary(
                id,
                principle,
                title,
                text,
                met,
                paragraphs,
                Set.copyOf(addressees),
                DemandReach.furthest(reached),
                DemandReach.furthestByPlace(reached));
    }
}
