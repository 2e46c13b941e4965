package org.sextant.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.programme.PartText.Field;
import org.sextant.vocabulary.CountryCode;
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

    /** Words by which people look for it, in any language. */
    @ElementCollection
    @CollectionTable(name = "demand_tag", joinColumns = @JoinColumn(name = "demand"))
    @OrderColumn(name = "ordinal")
    @Column(name = "tag")
    private List<String> tags = new ArrayList<>();

    @Embedded
    private @Nullable Retired retired;

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
        this.tags.addAll(written.tags());
    }

    Demand(DemandId id, Principle principle, int ordinal, PartText written) {
        this.id = id;
        this.principle = principle;
        this.ordinal = ordinal;
        rewrite(written);
    }

    void retire(Retired retirement) {
        retired = retirement;
    }

    void bringBack() {
        retired = null;
    }

    PartNow now() {
        return new PartNow(text(), Optional.ofNullable(retired));
    }

    private PartText text() {
        return new PartText(Map.of(Field.TITLE, title, Field.TEXT, text, Field.MET, met), paragraphs, addressees, tags);
    }

    final void rewrite(PartText written) {
        title = written.text(Field.TITLE);
        text = written.text(Field.TEXT);
        met = written.text(Field.MET);
        paragraphs = written.paragraphs();
        addressees.clear();
        addressees.addAll(written.addressees());
        tags.clear();
        tags.addAll(written.tags());
    }

    DemandId id() {
        return id;
    }

    DemandSummary summary(List<DemandReach> reached, Set<CountryCode> metIn) {
        return new DemandSummary(
                id,
                principle,
                title,
                text,
                met,
                paragraphs,
                Set.copyOf(addressees),
                List.copyOf(tags),
                DemandReach.furthest(reached),
                DemandReach.furthestByPlace(reached, metIn),
                Optional.ofNullable(retired));
    }
}
