package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.petition.PetitionScene.worded;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.confirmation.Confirmable;
import org.sextant.petition.WordingSummary;
import org.sextant.sealing.Token;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** Who signed an older wording hears of the newer one, on each database. */
abstract class NewerWordingCases extends SigningScene {

    @Autowired
    private TellingSigners telling;

    @Test
    void isToldToThoseWhoseSignatureCountsUnderTheOlderOne() {
        counted(ANA);
        signed(new EmailAddress("waiting@example.org"));
        var mails = mails();

        writeAnew();
        tellEverybody(10);

        assertThat(mails() - mails).isEqualTo(1);
    }

    @Test
    void isToldOnceHoweverOftenTheRoundIsMade() {
        counted(ANA);
        writeAnew();
        tellEverybody(10);
        var mails = mails();

        tellEverybody(10);

        assertThat(mails()).isEqualTo(mails);
    }

    @Test
    void isToldToEverybodyInAsManyRoundsAsThePaceOfTheMailAllows() {
        IntStream.range(0, 5).forEach(n -> counted(new EmailAddress("person" + n + "@example.org")));
        writeAnew();
        var mails = mails();

        telling.tell(2);
        assertThat(mails() - mails).isEqualTo(2);

        tellEverybody(2);
        assertThat(mails() - mails).isEqualTo(5);
    }

    @Test
    void isToldToTheOthersWhereOneRowDoesNotOpen() {
        IntStream.range(0, 3).forEach(n -> counted(new EmailAddress("person" + n + "@example.org")));
        tamperWith(new EmailAddress("person0@example.org"));
        writeAnew();
        var mails = mails();

        tellEverybody(10);

        assertThat(mails() - mails).isEqualTo(2);
    }

    @Test
    void isNotToldToThoseWhoSaidNeverNorToThoseWhoWithdrew() {
        receipts.keepQuiet(counted(ANA));
        beans.getBean(Consents.class).revokeAll(counted(new EmailAddress("unsubscribed@example.org")));
        receipts.withdraw(counted(new EmailAddress("gone@example.org")));
        writeAnew();
        var mails = mails();

        tellEverybody(10);

        assertThat(mails()).isEqualTo(mails);
    }

    @Test
    void isNotToldToThoseWhoSignedTheNewerOneItself() {
        writeAnew();
        petition = scene.summary(petition.id());
        counted(ANA);
        var mails = mails();

        tellEverybody(10);

        assertThat(mails()).isEqualTo(mails);
    }

    @Test
    void standsOnTheReceiptBesideTheOneThatWasSigned() {
        var link = counted(ANA);

        writeAnew();

        var receipt = receipts.behind(link);
        assertThat(receipt.wording()).map(WordingSummary::version).contains(1);
        assertThat(receipt.newer()).map(WordingSummary::version).contains(2);
        assertThat(receipt.quiet()).isFalse();
    }

    @Test
    void isWhatCountsForThoseWhoConfirmAfterItCame() {
        var link = signed(ANA);
        writeAnew();

        var page = confirmation
                .behind(link, beans.getBean(Messages.class).in(Language.EN))
                .orElseThrow();
        assertThat(page.note()).hasValueSatisfying(note -> assertThat(note).contains("version 2"));
        assertThat(page.facts()).extracting(Confirmable.Fact::text).anyMatch(text -> text.contains("2"));

        confirmation.confirm(link);
        assertThat(receipts.behind(link).wording()).map(WordingSummary::version).contains(2);
        assertThat(receipts.behind(link).newer()).isEmpty();
    }

    private Token counted(EmailAddress mailbox) {
        var link = signed(mailbox);
        confirmation.confirm(link);
        return link;
    }

    private void writeAnew() {
        scene.petitions().change(petition.id(), worded("We live and work here."), scene.esther());
        scene.publish(petition.id());
        jdbc.sql("update newer_wording set published_at = ? where petition_id = ?")
                .params(
                        SignatureTable.time(now().minus(Duration.ofDays(900))),
                        petition.id().uuid())
                .update();
    }

    private void tellEverybody(int most) {
        IntStream.range(0, 8).forEach(_ -> telling.tell(most));
    }

    // Their links are issued with them; the outbox itself is emptied meanwhile.
    private int mails() {
        return jdbc.sql("select count(*) from signature_link where petition_id = ?")
                .param(petition.id().uuid())
                .query(Integer.class)
                .single();
    }
}
