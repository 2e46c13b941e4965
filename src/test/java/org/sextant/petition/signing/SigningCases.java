package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.petition.PetitionScene.worded;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.confirmation.Outcome;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.WordingSummary;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Scope;

/** Signatures, on each database: one mailbox counts once, and goes when it wants to. */
abstract class SigningCases extends SigningScene {

    @Test
    void countOnceConfirmedAndNoLongerOnceWithdrawn() {
        var link = signed(ANA);
        assertThat(count()).isZero();

        assertThat(confirmation.confirm(link)).isEqualTo(new Outcome.Confirmed("/receipt/" + link.text()));
        assertThat(count()).isEqualTo(1);

        receipts.withdraw(link);
        receipts.withdraw(link);
        assertThat(count()).isZero();
        assertThat(receipts.behind(link).isWithdrawn()).isTrue();
    }

    @Test
    void meanWhatTheySaidLastUntilTheyConfirm() {
        var french = new Sign(
                ANA, "Ana", Optional.of(new CountryCode("FR")), Display.NAME, true, Set.of(), "Enough.", Language.EN);
        var link = signed(ANA, "", "");
        signatures.sign(petition, french);

        assertThat(contact().name()).isEqualTo("Ana");
        assertThat(contact().comment()).isEqualTo("Enough.");
        assertThat(said()).isEqualTo("FR NAME true");

        confirmation.confirm(link);
        signatures.sign(petition, sign(ANA, Language.EN, "Somebody else", ""));
        assertThat(contact().name()).as("once it counts it stays").isEqualTo("Ana");
        assertThat(rows()).isEqualTo(1);
    }

    private Contact contact() {
        var row = row(ANA).orElseThrow();
        return Contact.open(row.contact().orElseThrow(), keys.of(petition.id()), row.id());
    }

    private String said() {
        return jdbc.sql("select country, display, updates from signature where petition_id = ?")
                .param(petition.id().uuid())
                .query((row, _) -> row.getString(1) + " " + row.getString(2) + " " + row.getBoolean(3))
                .single();
    }

    @Test
    void countByTheirCodeHoweverManyPetitionsAreOpen() {
        signed(ANA);
        var code = freshCode();
        var crowd = scene.crowdedBy(petition);
        try {
            assertThat(confirmation.confirm(ANA, code)).isInstanceOf(Outcome.Confirmed.class);
        } finally {
            scene.clearAway(crowd);
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void countOnceHoweverOftenTheyAreConfirmedAtOnce() {
        var link = signed(ANA);

        atOnce(IntStream.range(0, 10)
                .mapToObj(_ -> (Callable<Outcome>) () -> confirmation.confirm(link))
                .toList());

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void areOneForOneMailboxHoweverItIsWrittenAndHoweverOftenAtOnce() {
        var ways = List.of("ana@example.org", "ANA@EXAMPLE.org", "ana+work@example.org");

        atOnce(IntStream.range(0, 12)
                .mapToObj(n -> (Callable<Boolean>) () -> {
                    signatures.sign(petition, sign(new EmailAddress(ways.get(n % ways.size()))));
                    return true;
                })
                .toList());

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void ofManyPeopleAtOnceAllCount() {
        var people = IntStream.range(0, 40)
                .mapToObj(n -> signed(new EmailAddress("person" + n + "@example.org")))
                .toList();

        atOnce(people.stream()
                .map(link -> (Callable<Outcome>) () -> confirmation.confirm(link))
                .toList());

        assertThat(count()).isEqualTo(40);
    }

    @Test
    void countAlsoWhereWhatIsSealedOfThemDoesNotOpen() {
        var ben = new EmailAddress("ben@example.org");
        var links = List.of(signed(ANA, "Ana", "Why"), signed(ben, "Ben", "Because"));
        tamperWith(ANA);

        assertThat(links)
                .allSatisfy(link -> assertThat(confirmation.confirm(link)).isInstanceOf(Outcome.Confirmed.class));

        assertThat(count()).isEqualTo(2);
        var moderator = scene.somebody();
        beans.getBean(Mandates.class).take(moderator, Role.MODERATOR, Scope.PLATFORM);
        assertThat(beans.getBean(Voices.class).waiting(moderator))
                .filteredOn(voice -> voice.petition().equals(petition.id()))
                .extracting(Voice::said)
                .containsExactly("Because");
    }

    @Test
    void stayUnderTheWordingThatWasConfirmed() {
        var link = signed(ANA);
        confirmation.confirm(link);
        scene.petitions().change(petition.id(), worded("We live and work here."), scene.esther());
        scene.publish(petition.id());

        assertThat(receipts.behind(link).wording()).map(WordingSummary::version).contains(1);
    }

    @Test
    void areUnderTheEnglishWordingWhereTheReadersIsNotThere() {
        signatures.sign(petition, sign(ANA, Language.PT));

        assertThat(row(ANA)).map(SignatureRow::language).contains(Language.EN);
    }

    @Test
    void areTakenAnewOnceWithdrawn() {
        var first = signed(ANA);
        confirmation.confirm(first);
        receipts.withdraw(first);

        var second = signed(ANA);
        confirmation.confirm(second);

        assertThat(count()).isEqualTo(1);
        assertThat(receipts.behind(first).isWithdrawn()).isTrue();
        assertThat(receipts.behind(second).isWithdrawn()).isFalse();
    }

    @Test
    void areRefusedOnceThePetitionIsClosedAndComeTooLateToBeConfirmed() {
        var link = signed(ANA);
        scene.close(petition.id());

        assertThat(confirmation.confirm(link)).isEqualTo(new Outcome.TooLate());
        assertThatExceptionOfType(PetitionClosed.class)
                .isThrownBy(() -> signatures.sign(scene.summary(petition.id()), sign(ANA)));
        assertThat(count()).isZero();
    }

    @Test
    void areConfirmedByTheCodeOfTheLetterWithinFiveTries() {
        signed(ANA);
        var code = freshCode();
        var wrong = TypedCode.parse("AAAAAAAAAA").orElseThrow();
        IntStream.range(0, 4)
                .forEach(_ -> assertThat(confirmation.confirm(ANA, wrong)).isEqualTo(new Outcome.Unknown()));

        assertThat(confirmation.confirm(ANA, code)).isInstanceOf(Outcome.Confirmed.class);

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void areNotConfirmedByTheRightCodeAfterFiveWrongOnes() {
        signed(ANA);
        var code = freshCode();
        var wrong = TypedCode.parse("AAAAAAAAAA").orElseThrow();
        IntStream.range(0, 5).forEach(_ -> confirmation.confirm(ANA, wrong));

        assertThat(confirmation.confirm(ANA, code)).isEqualTo(new Outcome.Unknown());

        assertThat(count()).isZero();
    }

    @Test
    void areNotConfirmedByACodeThatIsADayOld() {
        signed(ANA);
        var code = freshCode();
        age("code_expires_at", Duration.ofHours(24));

        assertThat(confirmation.confirm(ANA, code)).isEqualTo(new Outcome.Unknown());
    }
}
