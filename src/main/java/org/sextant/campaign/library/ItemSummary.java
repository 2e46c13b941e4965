package org.sextant.campaign.library;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LibraryItemId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.WebAddress;

/**
 * A link or a file.
 *
 * @param link where it leads; empty for a file
 * @param file empty for a link
 * @param open whether everybody may see it
 */
public record ItemSummary(
        LibraryItemId id,
        CampaignId campaign,
        LocalizedText title,
        Optional<WebAddress> link,
        Optional<File> file,
        boolean open,
        Instant addedAt) {

    /**
     * What is known of a file without reading it.
     *
     * @param size in bytes
     * @param hash SHA-256, in hexadecimal digits
     */
    public record File(String name, FileType type, int size, String hash) {}
}
