package org.sextant.campaign.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/** Sends a file out so that a browser stores it and runs nothing of it. Who asks has made sure that the reader may have it. */
@Component
public class Shipment {

    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Pieces pieces;

    Shipment(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The headers that go before it. */
    public static Map<String, String> headers(ItemSummary.File file) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", file.type().mediaType());
        headers.put("Content-Length", Integer.toString(file.size()));
        headers.put(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", POLICY);
        return headers;
    }

    /**
     * Writes the content.
     *
     * @throws IOException if the line breaks
     */
    public void send(ItemSummary item, OutputStream out) throws IOException {
        pieces.send(item.id(), item.file().orElseThrow().size(), out);
    }
}
