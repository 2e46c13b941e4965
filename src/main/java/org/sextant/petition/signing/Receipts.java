package org.sextant.petition.signing;

import java.util.Optional;
import org.sextant.petition.Petitions;
import org.sextant.sealing.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a signer can do with the mailed link: see that it counted, and take it back. */
@Service
@Transactional
public class Receipts {

    private final Links links;
    private final SignatureTable table;
    private final Counting counting;
    private final NewerWordings newer;
    private final Petitions petitions;

    Receipts(Links links, SignatureTable table, Counting counting, NewerWordings newer, Petitions petitions) {
        this.links = links;
        this.table = table;
        this.counting = counting;
        this.newer = newer;
        this.petitions = petitions;
    }

    /**
     * The receipt behind a link.
     *
     * @throws NoSuchReceipt if no signature has this link (any more)
     */
    @Transactional(readOnly = true)
    public Receipt behind(Token shown) {
        return links.behind(shown)
                .flatMap(link -> table.find(link.petition(), link.signature()))
                .map(this::receipt)
                .orElseThrow(NoSuchReceipt::new);
    }

    /**
     * Takes the signature back: the count falls by one, and everything that tells who it was is erased at once. Repeating changes nothing.
     *
     * @throws NoSuchReceipt if no signature has this link (any more)
     */
    public void withdraw(Token shown) {
        counting.withdraw(links.behind(shown)
                .flatMap(link -> table.lock(link.petition(), link.signature()))
                .orElseThrow(NoSuchReceipt::new));
    }

    /**
     * Says that it was wrong to take the signature out of the count. Moderators see it; repeating changes nothing, and so does saying it of one that counts.
     *
     * @throws NoSuchReceipt if no signature has this link (any more)
     */
    public void object(Token shown) {
        counting.object(links.behind(shown)
                .flatMap(link -> table.lock(link.petition(), link.signature()))
                .orElseThrow(NoSuchReceipt::new));
    }

    /**
     * Leaves its owner in peace: no letter tells them of newer wordings of this petition any more. Repeating changes nothing.
     *
     * @throws NoSuchReceipt if no signature has this link (any more)
     */
    public void keepQuiet(Token shown) {
        var link = links.behind(shown).orElseThrow(NoSuchReceipt::new);
        newer.keepQuiet(link.petition(), link.signature());
    }

    private Receipt receipt(SignatureRow signature) {
        var petition = petitions.byId(signature.petition()).orElseThrow(NoSuchReceipt::new);
        var wording = petitions.published(petition.slug(), signature.language(), signature.version());
        return new Receipt(
                petition,
                wording,
                signature.countedAt(),
                signature.withdrawnAt(),
                signature.state() == SignatureRow.State.VOIDED,
                signature.objectedAt().isPresent(),
                Optional.ofNullable(petition.wordings().get(signature.language()))
                        .filter(newest -> newest.version() > signature.version()),
                newer.isQuiet(signature));
    }
}
