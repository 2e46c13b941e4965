package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.vocabulary.Language;

class WordsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final Instant EVENING = Instant.parse("2026-12-03T17:30:00Z");
    private static final ZoneId DOUALA = ZoneId.of("Africa/Douala");

    private final Messages messages = new Messages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | 3 December 2026
                    FR | 3 décembre 2026
                    ES | 3 de diciembre de 2026
                    PT | 3 de dezembro de 2026
                    AR | 3 ديسمبر 2026
                    """)
    void writeADateAsItsReadersDo(Language language, String date) {
        assertThat(messages.in(language).date(DAY)).isEqualTo(date);
        assertThat(messages.in(language).date(EVENING, ZoneOffset.UTC)).isEqualTo(date);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellTheTimeOfThePlace(Language language) {
        var words = messages.in(language);

        assertThat(words.time(EVENING, DOUALA)).isEqualTo("18:30");
        assertThat(words.moment(EVENING, DOUALA)).contains("3", "2026", "18:30");
        assertThat(words.shortMoment(EVENING, DOUALA)).contains("3", "18:30").doesNotContain("2026");
        assertThat(words.interval(EVENING, EVENING.plusSeconds(7200), DOUALA))
                .contains("18:30", "20:30")
                .containsOnlyOnce("2026");
    }

    @Test
    void tellTheDayThatItIsInThePlace() {
        var beforeMidnight = Instant.parse("2026-12-03T23:30:00Z");

        assertThat(messages.in(Language.EN).date(beforeMidnight, DOUALA)).isEqualTo("4 December 2026");
        assertThat(messages.in(Language.EN).shortDate(DAY))
                .contains("Thu")
                .contains("3 Dec")
                .doesNotContain(DayOfWeek.FRIDAY.name());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writeNumbersInWesternDigits(Language language) {
        var words = messages.in(language);

        assertThat(words.number(1_234_567).replaceAll("\\D", "")).isEqualTo("1234567");
        assertThat(words.number(1_234_567)).matches("1\\D234\\D567");
        assertThat(words.date(DAY) + words.moment(EVENING, DOUALA) + words.shortDate(DAY))
                .doesNotContainPattern("[\\u0660-\\u0669]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | 1   | One thing to put right
                    EN | 2   | 2 things to put right
                    FR | 1   | Une chose à corriger
                    FR | 0   | Une chose à corriger
                    FR | 2   | 2 choses à corriger
                    """)
    void countAsTheLanguageDoes(Language language, int number, String text) {
        assertThat(messages.in(language).of("shell.fields.wrong", "number", number))
                .isEqualTo(text);
    }

    @Test
    void countInTheSixFormsOfArabic() {
        var words = messages.in(Language.AR);

        assertThat(List.of(0, 1, 2, 3, 11, 100).stream()
                        .map(number -> words.of("campaign.page.carries", "count", number)))
                .containsExactly("بلا مطالب", "مطلب واحد", "مطلبان", "3 مطالب", "11 مطلبًا", "100 مطلب");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | 2 live, 1 planned
                    ES | 2 live y 1 planned
                    """)
    void joinPartsToAList(Language language, String list) {
        assertThat(messages.in(language).list(List.of("2 live", "1 planned"))).isEqualTo(list);
    }

    @Test
    void leaveAsItIsWhatSomebodyTyped() {
        var words = messages.in(Language.EN);

        assertThat(words.of("shell.home.title-named", "name", "{count} O'Neil <b>"))
                .isEqualTo("What needs you, {count} O'Neil <b>");
    }

    @Test
    void failLoudlyWhereThereIsNoText() {
        var words = messages.in(Language.FR);

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> words.of("shell.no-such-key"));
    }

    @Test
    void findTheTextOfAConstant() {
        assertThat(messages.in(Language.EN).of("shell.nav", PageFrame.Section.PROGRAMME))
                .isEqualTo("Programme");
    }

    @ParameterizedTest
    @CsvSource({
        "Africa/Douala, EN, West Africa Time",
        "UTC,           EN, Coordinated Universal Time",
        "Z,             FR, temps universel coordonné",
        "Etc/UTC,       AR, التوقيت العالمي المنسق"
    })
    void nameATimeZoneAsPeopleDo(ZoneId zone, Language language, String name) {
        assertThat(messages.in(language).zone(zone, EVENING)).isEqualTo(name);
    }
}
