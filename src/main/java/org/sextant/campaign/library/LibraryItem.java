package org.sextant.campaign.library;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LibraryItemId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.WebAddress;

/** A link or a file of a campaign. */
@Entity
@Table(name = "campaign_library_item")
class LibraryItem {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private LibraryItemId id;

    @Version
    @Column
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "campaign"))
    private CampaignId campaign;

    private LocalizedText title;

    private @Nullable String address;

    private @Nullable String fileName;

    @Enumerated(EnumType.STRING)
    private @Nullable FileType fileType;

    private @Nullable Integer fileSize;

    private @Nullable String fileHash;

    private boolean open;

    private Instant addedAt;

    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected LibraryItem() {}

    private LibraryItem(LibraryItemId id, CampaignId campaign, LocalizedText title, Instant now) {
        this.id = id;
        this.campaign = campaign;
        this.title = title;
        this.addedAt = now;
    }

    static LibraryItem link(
            LibraryItemId id, CampaignId campaign, LocalizedText title, WebAddress address, Instant now) {
        var item = new LibraryItem(id, campaign, title, now);
        item.address = address.text();
        return item;
    }

    static LibraryItem file(
            LibraryItemId id, CampaignId campaign, LocalizedText title, ItemSummary.File file, Instant now) {
        var item = new LibraryItem(id, campaign, title, now);
        item.fileName = file.name();
        item.fileType = file.type();
        item.fileSize = file.size();
        item.fileHash = file.hash();
        return item;
    }

    void rename(LocalizedText called) {
        title = called;
    }

    /** Everybody may see it from now on. */
    void open() {
        open = true;
    }

    /** Only the team may see it from now on. */
    void close() {
        open = false;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void putBack() {
        removedAt = null;
    }

    boolean isThere() {
        return removedAt == null;
    }

    LibraryItemId id() {
        return id;
    }

    CampaignId campaign() {
        return campaign;
    }

    ItemSummary summary() {
        return new ItemSummary(
                id, campaign, title, Optional.ofNullable(address).map(WebAddress::new), file(), open, addedAt);
    }

    private Optional<ItemSummary.File> file() {
        return Optional.ofNullable(fileName)
                .map(name -> new ItemSummary.File(
                        name,
                        Objects.requireNonNull(fileType),
                        Objects.requireNonNull(fileSize),
                        Objects.requireNonNull(fileHash)));
    }
}
