package org.sextant.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.programme.Alteration.Rewording;
import org.sextant.programme.PartText.Field;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.ProgrammeChangeId;

/** A change of the programme … */
class ProgrammeChangeTests {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final PartId ASYLUM = new PartId("asylum");
    private static final PersonId ESTHER = new PersonId(UUID.randomUUID());
    private static final PersonId GIULIA = new PersonId(UUID.randomUUID());
    private static final PartText OLD = text("Asylum");
    private static final PartText NEW = text("Asylum in full");

    private final ProgrammeChange change = proposed();

    private static ProgrammeChange proposed() {
        var id = ProgrammeChangeId.fresh(new Ids(Clock.systemUTC()));
        return new ProgrammeChange(
                id, ASYLUM, new ProgrammeChange.Proposal(new Rewording(OLD, NEW), " So  it is. "), ESTHER, NOON);
    }

    @Test
    void takesTwoPeople() {
        assertThatExceptionOfType(SecondPersonNeeded.class)
                .isThrownBy(() -> change.approve(ESTHER, standing(OLD), 1, NOON));

        change.approve(GIULIA, standing(OLD), 1, NOON);

        assertThat(change.summary().version()).isEqualTo(2);
        assertThat(change.summary().decidedBy()).contains(GIULIA);
        assertThat(change.summary().why()).isEqualTo("So it is.");
    }

    @Test
    void replacesOnlyWhatItsProposerHasRead() {
        assertThatExceptionOfType(TextChangedMeanwhile.class)
                .isThrownBy(() -> change.approve(GIULIA, standing(text("Something else")), 1, NOON));
    }

    @Test
    void isDecidedOnce() {
        change.sendBack("Say it shorter.", GIULIA, NOON);

        assertThatExceptionOfType(ChangeDecided.class).isThrownBy(() -> change.approve(GIULIA, standing(OLD), 1, NOON));
        assertThatExceptionOfType(ChangeDecided.class).isThrownBy(() -> change.sendBack("", ESTHER, NOON));
    }

    @Test
    void isGivenBackWithAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> change.sendBack(" ", GIULIA, NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> change.sendBack("x".repeat(301), GIULIA, NOON));

        change.sendBack("Say it shorter.", GIULIA, NOON);

        assertThat(change.summary().answer()).contains("Say it shorter.");
        assertThat(change.summary().decidedBy()).contains(GIULIA);
    }

    @Test
    void canBeTakenBackByItsProposer() {
        change.sendBack("", ESTHER, NOON);

        assertThat(change.summary().version()).isZero();
    }

    @Test
    void changesSomething() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Rewording(OLD, text("Asylum")));
    }

    @Test
    void namesTheFieldsThatDiffer() {
        assertThat(OLD.changed(NEW)).containsExactly(Field.TITLE);
    }

    @Test
    void survivesItsColumn() {
        var column = new PartTextColumn();
        var text = new PartText(
                Map.of(Field.TITLE, new LocalizedText(Map.of(Language.EN, "A “b”", Language.AR, "ج"))),
                Paragraphs.parse("9, 30-33"),
                Set.of(AddresseeKind.UNION_OF_STATES, AddresseeKind.CITY),
                List.of("visa", "تأشيرة"));

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(text)))
                .isEqualTo(text);
    }

    @Test
    void holdsNoTextThatIsTooLong() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> text("a".repeat(Field.TITLE.length() + 1)));
        assertThat(text("😀".repeat(Field.TITLE.length())).text(Field.TITLE)).isNotNull();
    }

    private static Optional<PartNow> standing(PartText text) {
        return Optional.of(new PartNow(text, Optional.empty()));
    }

    private static PartText text(String title) {
        var english = LocalizedText.of(Language.EN, title);
        var rest = LocalizedText.of(Language.EN, "As it is.");
        return new PartText(
                Map.of(Field.TITLE, english, Field.TEXT, rest, Field.MET, rest),
                Paragraphs.NONE,
                Set.of(AddresseeKind.STATE),
                List.of());
    }
}
