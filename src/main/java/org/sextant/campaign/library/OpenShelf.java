package org.sextant.campaign.library;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LibraryItemId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may see of a campaign's links and files. Whether the campaign is public, the caller has asked. */
@Service
@Transactional(readOnly = true)
public class OpenShelf {

    private final LibraryItemRepository items;

    OpenShelf(LibraryItemRepository items) {
        this.items = items;
    }

    /** The latest first. */
    public List<ItemSummary> of(CampaignId campaign) {
        return items.findOpen(campaign, Limit.of(Library.MOST)).stream()
                .map(LibraryItem::summary)
                .toList();
    }

    /** A file that everybody may have. */
    public Optional<ItemSummary> file(CampaignId campaign, LibraryItemId id) {
        return items.findById(id)
                .filter(LibraryItem::isThere)
                .filter(item -> item.campaign().equals(campaign))
                .map(LibraryItem::summary)
                .filter(item -> item.open() && item.file().isPresent());
    }
}
