package org.sextant.petition.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sextant.petition.WordingSummary;
import org.sextant.petition.signing.Receipt;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.springframework.web.util.UriUtils;

/**
 * What a signer keeps.
 *
 * @param shown the petition as everybody sees it
 * @param token of the link
 * @param share the address to hand on; the same for everybody
 */
record ReceiptPage(PageFrame frame, Receipt receipt, Shown shown, String token, String share) {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    List<Principle> signs() {
        return List.of(shown.campaign().principle());
    }

    /** The petition's title, as it was signed where that is known. */
    LocalizedText title() {
        return receipt.wording()
                .map(wording ->
                        LocalizedText.of(wording.language(), wording.text().title()))
                .orElseGet(() -> receipt.petition().title());
    }

    boolean isWaiting() {
        return receipt.countedAt().isEmpty() && !receipt.isWithdrawn() && !receipt.isVoided();
    }

    boolean counts() {
        return receipt.countedAt().isPresent() && !receipt.isWithdrawn() && !receipt.isVoided();
    }

    /** What withdrawing does; a count that does not hold the signature does not fall by it. */
    String withdrawing() {
        return frame.words().of(counts() ? "petition.withdraw.text" : "petition.withdraw.text.uncounted");
    }

    String text(WordingSummary wording) {
        return wording.pathOf(receipt.petition().slug());
    }

    String byMail() {
        var subject = title().in(frame.language());
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(share);
    }

    String byMessage() {
        return "sms:?body=" + encoded(share);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    Optional<String> hour() {
        return receipt.countedAt().map(ReceiptPage::hourOf);
    }

    /** No finer: who knows the minute could tell from the count who it was. */
    static String hourOf(Instant instant) {
        return HOUR.format(instant);
    }
}
