package org.sextant.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.sextant.vocabulary.ClaimId;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.LocalizedText;

/** Something that is often said against the programme: the truth in it, and where it makes an untruth of that. */
@Entity
class Claim {

    @EmbeddedId
    private ClaimId id;

    /** What the repository sorts by. */
    @SuppressWarnings("UnusedVariable")
    private int ordinal;

    private LocalizedText said;
    private LocalizedText grain;

    @ElementCollection
    @CollectionTable(name = "claim_failing", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "ordinal")
    @Column(name = "text")
    private List<LocalizedText> fails = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "claim_experience", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "ordinal")
    @Column(name = "text")
    private List<LocalizedText> experience = new ArrayList<>();

    private LocalizedText question;

    @ElementCollection
    @CollectionTable(name = "claim_answer", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "ordinal")
    private List<DemandId> answers = new ArrayList<>();

    private Paragraphs paragraphs;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(ClaimSummary written, int ordinal) {
        this.id = written.id();
        this.ordinal = ordinal;
        this.said = written.claim();
        this.grain = written.grain();
        this.fails.addAll(written.fails());
        this.experience.addAll(written.experience());
        this.question = written.question();
        this.answers.addAll(written.answers());
        this.paragraphs = written.paragraphs();
    }

    ClaimSummary summary() {
        return new ClaimSummary(
                id,
                said,
                grain,
                List.copyOf(fails),
                List.copyOf(experience),
                question,
                List.copyOf(answers),
                paragraphs);
    }
}
