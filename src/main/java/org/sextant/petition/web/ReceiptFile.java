package org.sextant.petition.web;

import org.sextant.petition.WordingSummary;
import org.sextant.petition.signing.Receipt;

/**
 * A receipt to keep. Neither name nor address is in it.
 *
 * @param hour in which it was counted, in UTC, as in {@code 2026-11-23T14Z}
 */
record ReceiptFile(String petition, String language, int version, String sha256, String hour, boolean withdrawn) {

    static ReceiptFile of(Receipt receipt, WordingSummary wording) {
        return new ReceiptFile(
                receipt.petition().slug().text(),
                wording.language().tag(),
                wording.version(),
                wording.sha256(),
                ReceiptPage.hourOf(receipt.countedAt().orElseThrow()),
                receipt.isWithdrawn());
    }
}
