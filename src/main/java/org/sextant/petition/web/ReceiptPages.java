package org.sextant.petition.web;

import static org.sextant.shell.PublicPaths.LANG;

import org.sextant.petition.signing.NoSuchReceipt;
import org.sextant.petition.signing.Receipt;
import org.sextant.petition.signing.Receipts;
import org.sextant.sealing.Token;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Behind the link that a signer keeps. Looking changes nothing, since mail scanners follow links. */
@Controller
class ReceiptPages {

    private final PublicPages pages;
    private final PublicAddress address;
    private final Receipts receipts;
    private final Showcase showcase;

    ReceiptPages(PublicPages pages, PublicAddress address, Receipts receipts, Showcase showcase) {
        this.pages = pages;
        this.address = address;
        this.receipts = receipts;
        this.showcase = showcase;
    }

    @GetMapping(LANG + "/receipt/{token}")
    ResponseEntity<byte[]> receipt(@PathVariable Language lang, @PathVariable Token token) {
        return page(lang, token, "receipt");
    }

    @GetMapping(LANG + "/receipt/{token}.json")
    ResponseEntity<ReceiptFile> file(@PathVariable Language lang, @PathVariable Token token) {
        var receipt = receipts.behind(token);
        var file = receipt.wording()
                .filter(_ -> receipt.countedAt().isPresent())
                .map(wording -> ReceiptFile.of(receipt, wording))
                .orElseThrow(NoSuchReceipt::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"receipt.json\"")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(file);
    }

    @GetMapping(LANG + "/withdraw/{token}")
    ResponseEntity<byte[]> ask(@PathVariable Language lang, @PathVariable Token token) {
        return page(lang, token, "withdraw");
    }

    @PostMapping(LANG + "/withdraw/{token}")
    ResponseEntity<byte[]> withdraw(@PathVariable Language lang, @PathVariable Token token) {
        receipts.withdraw(token);
        return PublicPages.seeOther("/" + lang.tag() + "/receipt/" + token.text());
    }

    /** The signer says that it was wrong to take the signature out of the count. */
    @PostMapping(LANG + "/receipt/{token}/objection")
    ResponseEntity<byte[]> object(@PathVariable Language lang, @PathVariable Token token) {
        receipts.object(token);
        return PublicPages.seeOther("/" + lang.tag() + "/receipt/" + token.text());
    }

    @PostMapping(LANG + "/receipt/{token}/quiet")
    ResponseEntity<byte[]> keepQuiet(@PathVariable Language lang, @PathVariable Token token) {
        receipts.keepQuiet(token);
        return PublicPages.seeOther("/" + lang.tag() + "/receipt/" + token.text());
    }

    private ResponseEntity<byte[]> page(Language lang, Token token, String what) {
        var receipt = receipts.behind(token);
        var words = pages.words(lang);
        var title = titleOf(receipt, what);
        var frame = pages.secret(words, "/" + what + "/" + token.text(), words.of(title));
        var template =
                title.equals("petition.withdraw.title") ? "petition/web/withdraw.jte" : "petition/web/receipt.jte";
        var shown = showcase.bySlug(receipt.petition().slug());
        var share = address.of("/p/" + receipt.petition().code());
        return pages.answer(HttpStatus.OK, template, new ReceiptPage(frame, receipt, shown, token.text(), share));
    }

    private static String titleOf(Receipt receipt, String what) {
        if (receipt.isWithdrawn()) {
            return "petition.withdrawn.title";
        }
        if (what.equals("withdraw")) {
            return "petition.withdraw.title";
        }
        if (receipt.isVoided()) {
            return "signing.voided.title";
        }
        return receipt.countedAt().isPresent() ? "petition.receipt.title" : "petition.waiting.title";
    }
}
