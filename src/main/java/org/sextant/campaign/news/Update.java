package org.sextant.campaign.news;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.UpdateId;

/** Something that a campaign tells the public. */
@Entity(name = "CampaignUpdate")
@Table(name = "campaign_update")
class Update {

    /** The longest note on a correction, and the longest reason, in one language. */
    static final int NOTE_LENGTH = 300;

    /** Who corrects more often than this takes it down and writes another. */
    static final int MOST_CORRECTIONS = 20;

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private UpdateId id;

    @Version
    @Column
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "campaign"))
    private CampaignId campaign;

    private @Nullable Integer number;

    @Enumerated(EnumType.STRING)
    private UpdateState state;

    private LocalizedText title;

    private LocalizedText body;

    private Instant writtenAt;

    private @Nullable Instant publishedAt;

    private @Nullable Instant takenDownAt;

    private @Nullable LocalizedText reason;

    @ElementCollection
    @CollectionTable(name = "campaign_update_correction", joinColumns = @JoinColumn(name = "update_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 50)
    private List<Correction> corrections = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Update() {}

    Update(UpdateId id, CampaignId campaign, UpdateText text, Instant now) {
        this.id = id;
        this.campaign = campaign;
        this.state = UpdateState.DRAFT;
        this.title = text.title();
        this.body = text.body();
        this.writtenAt = now;
    }

    /** A draft may change without a word. */
    void change(UpdateText text) {
        require(UpdateState.DRAFT);
        take(text);
    }

    /** @param nextNumber for its address, unless it has one from an earlier publishing */
    void publish(int nextNumber, Instant now) {
        require(UpdateState.DRAFT);
        state = UpdateState.PUBLISHED;
        number = nextNumber;
        publishedAt = now;
    }

    /** What people have read changes only with a mark that says so. */
    void correct(UpdateText text, LocalizedText note, Instant now) {
        require(UpdateState.PUBLISHED);
        UpdateText.fit(note, NOTE_LENGTH);
        if (corrections.size() == MOST_CORRECTIONS) {
            throw new IllegalStateException("An update is corrected at most " + MOST_CORRECTIONS + " times");
        }
        take(text);
        corrections.add(new Correction(now, note));
    }

    void takeDown(LocalizedText why, Instant now) {
        require(UpdateState.PUBLISHED);
        UpdateText.fit(why, NOTE_LENGTH);
        state = UpdateState.TAKEN_DOWN;
        takenDownAt = now;
        reason = why;
    }

    void putBack() {
        require(UpdateState.TAKEN_DOWN);
        state = UpdateState.PUBLISHED;
        takenDownAt = null;
        reason = null;
    }

    /** What the public has seen is not thrown away: it is taken down. */
    void requireDraft() {
        require(UpdateState.DRAFT);
    }

    /** @throws ChangedMeanwhile if somebody changed it since */
    void requireReadAs(long read) {
        if (!Objects.equals(version, read)) {
            throw new ChangedMeanwhile();
        }
    }

    private void take(UpdateText text) {
        title = text.title();
        body = text.body();
    }

    private void require(UpdateState wanted) {
        if (state != wanted) {
            throw new WrongUpdateState(state);
        }
    }

    UpdateId id() {
        return id;
    }

    CampaignId campaign() {
        return campaign;
    }

    UpdateSummary summary() {
        return new UpdateSummary(
                id,
                campaign,
                version == null ? 0 : version,
                Optional.ofNullable(number),
                state,
                new UpdateText(title, body),
                writtenAt,
                Optional.ofNullable(publishedAt),
                List.copyOf(corrections),
                Optional.ofNullable(takenDownAt),
                Optional.ofNullable(reason));
    }
}
