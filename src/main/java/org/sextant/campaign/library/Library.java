package org.sextant.campaign.library;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.Team;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.LibraryItemId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Sha256;
import org.sextant.vocabulary.WebAddress;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links and files of campaigns, as their teams keep them. Everybody else sees the {@link OpenShelf}.
 *
 * <p>Each operation throws {@link NotPermitted} unless {@code by} holds a mandate for it in the campaign, and {@link NoSuchItem} for an unknown id.
 */
@Service
@Transactional
public class Library {

    /** Links and files of one campaign. */
    public static final int MOST = 200;

    /** Of one file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** The longest title in one language, in code points. */
    public static final int TITLE_LENGTH = 150;

    private final LibraryItemRepository items;
    private final Pieces pieces;
    private final Team team;
    private final Clock clock;
    private final Ids ids;

    Library(LibraryItemRepository items, Pieces pieces, Team team, Clock clock, Ids ids) {
        this.items = items;
        this.pieces = pieces;
        this.team = team;
        this.clock = clock;
        this.ids = ids;
    }

    /** What the campaign has, the latest first. */
    @Transactional(readOnly = true)
    public List<ItemSummary> of(CampaignId campaign, PersonId by) {
        team.require(by, CampaignRight.READ, campaign);
        return items.findOf(campaign, Limit.of(MOST)).stream()
                .map(LibraryItem::summary)
                .toList();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public ItemSummary item(LibraryItemId id, PersonId by) {
        var item = find(id);
        team.require(by, CampaignRight.READ, item.campaign());
        return Optional.of(item)
                .filter(LibraryItem::isThere)
                .map(LibraryItem::summary)
                .orElseThrow(NoSuchItem::new);
    }

    /**
     * Adds a link, for the team alone.
     *
     * @throws LibraryFull if there is no room for another one
     */
    public LibraryItemId addLink(CampaignId campaign, LocalizedText title, WebAddress address, PersonId by) {
        var id = LibraryItemId.fresh(ids);
        team.act(by, LibraryRight.KEEP, campaign, "library-link-added", id.toString());
        if (isFull(campaign)) {
            throw new LibraryFull();
        }
        items.saveAndFlush(LibraryItem.link(id, campaign, title, address, clock.instant()));
        return id;
    }

    /**
     * Takes a file in, for the team alone, unless something speaks against it.
     *
     * @throws IOException if the line breaks while it comes in
     */
    public Filing addFile(CampaignId campaign, OfferedFile offered, PersonId by) throws IOException {
        var id = LibraryItemId.fresh(ids);
        team.act(by, LibraryRight.KEEP, campaign, "library-file-offered", id.toString());
        if (isFull(campaign)) {
            return new Filing.Refused(Refusal.FULL);
        }
        var content = offered.read(LARGEST + 1);
        var refused = refusal(offered.name(), content);
        if (refused.isPresent()) {
            return new Filing.Refused(refused.get());
        }
        var type = FileType.claimedBy(offered.name()).orElseThrow();
        var file = new ItemSummary.File(offered.name(), type, content.length, Sha256.hex(content));
        var title = LocalizedText.of(offered.language(), offered.title());
        items.saveAndFlush(LibraryItem.file(id, campaign, title, file, clock.instant()));
        pieces.keep(id, content);
        return new Filing.Filed(id);
    }

    static Optional<Refusal> refusal(String name, byte[] content) {
        if (content.length > LARGEST) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        if (content.length == 0) {
            return Optional.of(Refusal.EMPTY);
        }
        var claimed = FileType.claimedBy(name);
        if (claimed.isEmpty()) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        var sniffed = Sniffed.of(content);
        return sniffed.filter(claimed.get()::admits).isPresent() ? Optional.empty() : Optional.of(Refusal.FALSE_TYPE);
    }

    /** Gives it another title. */
    public void rename(LibraryItemId id, LocalizedText title, PersonId by) {
        act(id, LibraryRight.KEEP, "library-item-renamed", by, item -> item.rename(title));
    }

    /** Lets everybody see it. */
    public void open(LibraryItemId id, PersonId by) {
        act(id, LibraryRight.OPEN, "library-item-opened", by, LibraryItem::open);
    }

    /** Lets only the team see it. */
    public void close(LibraryItemId id, PersonId by) {
        act(id, LibraryRight.OPEN, "library-item-closed", by, LibraryItem::close);
    }

    /** Removes it; for a day it can be put back. */
    public void remove(LibraryItemId id, PersonId by) {
        act(id, LibraryRight.KEEP, "library-item-removed", by, item -> item.remove(clock.instant()));
    }

    /** Puts back what was removed, as it was. */
    public void putBack(LibraryItemId id, PersonId by) {
        act(id, LibraryRight.KEEP, "library-item-put-back", by, LibraryItem::putBack);
    }

    private void act(LibraryItemId id, LibraryRight right, String act, PersonId by, Consumer<LibraryItem> verb) {
        var item = find(id);
        team.act(by, right, item.campaign(), act, id.toString());
        verb.accept(item);
        items.saveAndFlush(item);
    }

    private LibraryItem find(LibraryItemId id) {
        return items.findById(id).orElseThrow(NoSuchItem::new);
    }

    private boolean isFull(CampaignId campaign) {
        return items.countOf(campaign) >= MOST;
    }
}
