package org.sextant.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sextant.programme.PartText.Field;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;

/** What the programme says of one of its six principles. */
@Entity
@Table(name = "principle")
class PrincipleText {

    @Id
    @Enumerated(EnumType.STRING)
    private Principle principle;

    private LocalizedText name;
    private LocalizedText maxim;
    private LocalizedText summary;
    private LocalizedText text;
    private Paragraphs paragraphs;

    @SuppressWarnings("NullAway.Init")
    protected PrincipleText() {}

    PrincipleText(PrincipleSummary written) {
        this.principle = written.principle();
        this.name = written.name();
        this.maxim = written.maxim();
        this.summary = written.summary();
        this.text = written.text();
        this.paragraphs = written.paragraphs();
    }

    PartText text() {
        return new PartText(
                Map.of(Field.NAME, name, Field.MAXIM, maxim, Field.SUMMARY, summary, Field.TEXT, text),
                paragraphs,
                Set.of(),
                List.of());
    }

    void rewrite(PartText written) {
        name = written.text(Field.NAME);
        maxim = written.text(Field.MAXIM);
        summary = written.text(Field.SUMMARY);
        text = written.text(Field.TEXT);
        paragraphs = written.paragraphs();
    }

    Principle principle() {
        return principle;
    }

    PrincipleSummary summary(List<DemandSummary> demands) {
        return new PrincipleSummary(principle, name, maxim, summary, text, paragraphs, demands);
    }
}
