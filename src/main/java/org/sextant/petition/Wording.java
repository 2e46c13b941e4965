package org.sextant.petition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;

/** A petition's text in one language and one version. Once approved it never changes: people have put their names to it. */
@Entity
class Wording {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int version;

    private String title;

    private String body;

    @Column
    private byte[] sha256;

    private Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "approved_by"))
    @Column
    private @Nullable PersonId approvedBy;

    private @Nullable Instant approvedAt;

    @SuppressWarnings("NullAway.Init")
    protected Wording() {}

    Wording(UUID id, Language language, int version, PetitionText text, Instant now) {
        this.id = id;
        this.language = language;
        this.version = version;
        write(text, now);
    }

    /** The same text once more is not written anew. */
    void rewrite(PetitionText text, Instant now) {
        if (isApproved()) {
            throw new WrongPetitionState();
        }
        if (!text().equals(text)) {
            write(text, now);
        }
    }

    private void write(PetitionText text, Instant now) {
        writtenAt = now;
        title = text.title();
        body = text.body();
        sha256 = text.sha256();
    }

    void approve(PersonId by, Instant now) {
        approvedBy = by;
        approvedAt = now;
    }

    /** To be decided on anew, with the newest text. */
    void takeBack(Wording newest) {
        approvedBy = null;
        approvedAt = null;
        write(newest.text(), newest.writtenAt);
    }

    boolean isApproved() {
        return approvedAt != null;
    }

    Language language() {
        return language;
    }

    int version() {
        return version;
    }

    PetitionText text() {
        return new PetitionText(title, body);
    }

    WordingSummary summary() {
        return new WordingSummary(
                language,
                version,
                text(),
                HexFormat.of().formatHex(sha256),
                writtenAt,
                Optional.ofNullable(approvedAt));
    }

    /** Who agreed to it; empty for a draft. */
    Optional<PersonId> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** Of each language the newest that is, or is not, approved. */
    static Map<Language, Wording> newest(List<Wording> byVersion, boolean approved) {
        return byVersion.stream()
                .filter(wording -> wording.isApproved() == approved)
                .collect(
                        Collectors.toMap(Wording::language, wording -> wording, (older, newer) -> newer, TreeMap::new));
    }
}
