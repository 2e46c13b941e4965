package org.sextant.campaign.library.web;

import static org.sextant.shell.PublicPaths.LANG;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.sextant.campaign.PublicCampaigns;
import org.sextant.campaign.library.NoSuchItem;
import org.sextant.campaign.library.OpenShelf;
import org.sextant.campaign.library.Shipment;
import org.sextant.vocabulary.LibraryItemId;
import org.sextant.vocabulary.Slug;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The files that everybody may have. Each reader asks anew, since a file can be taken back; who has it already is not sent it again. */
@Controller
class FilePages {

    private final PublicCampaigns campaigns;
    private final OpenShelf shelf;
    private final Shipment shipment;

    FilePages(PublicCampaigns campaigns, OpenShelf shelf, Shipment shipment) {
        this.campaigns = campaigns;
        this.shelf = shelf;
        this.shipment = shipment;
    }

    @GetMapping(LANG + "/campaigns/{slug}/files/{id}")
    void file(@PathVariable Slug slug, @PathVariable UUID id, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        var campaign = campaigns.bySlug(slug).orElseThrow(NoSuchItem::new);
        var item = shelf.file(campaign.id(), new LibraryItemId(id)).orElseThrow(NoSuchItem::new);
        var file = item.file().orElseThrow();
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePublic().getHeaderValue());
        if (request.checkNotModified("\"" + file.hash() + "\"")) {
            return;
        }
        Shipment.headers(file).forEach(response::setHeader);
        shipment.send(item, response.getOutputStream());
    }
}
