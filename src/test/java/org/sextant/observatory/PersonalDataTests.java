package org.sextant.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.observatory.PersonalData.Trace;
import org.sextant.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;

/** The look for what leads to a person … */
@OnH2
class PersonalDataTests {

    @Autowired
    private PersonalData personal;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMAIL   | Write to ana.torres@example.org please
            EMAIL   | écrivez à ana (at) example.org
            NUMBER  | Call +39 333 123 4567 at night
            NUMBER  | appelez le 06 12 34 56 78
            NUMBER  | (021) 555-01234
            NUMBER  | رقمي ٠٦١٢٣٤٥٦٧٨
            NUMBER  | 12 34 56 78
            NUMBER  | I wait at 12 34 56 every evening
            NUMBER  | écrivez au 1 23 45 67
            NUMBER  | (01) 23 45 67
            NUMBER  | Tel.: 20 123 456
            NUMBER  | call me on 20 123 000
            NUMBER  | my number is 20 123 456
            NUMBER  | appelez le 20 123 456
            NUMBER  | llámame al 20 123 456
            NUMBER  | ligue para o 20 123 456
            NUMBER  | رقم الهاتف: ٢٠ ١٢٣ ٤٥٦
            NUMBER  | اتصلوا على الرقم +216 20 123 456
            NUMBER  | her passport AB1234567 was taken
            NUMBER  | número de expediente 123456789
            NUMBER  | llámame al 612 345 678
            NUMBER  | ligue para o 912 345 678
            NUMBER  | call 555.123.4567 after six
            NUMBER  | call 555 123 4567 after six
            NUMBER  | con DNI 12.345.678
            NUMBER  | o RG 12.345.678-9
            NUMBER  | llámame al 1 234.567.890
            NUMBER  | appelez le 612 345.000
            ADDRESS | They live at 12 Harbour Street, second floor
            ADDRESS | It was at Mill Lane 14
            ADDRESS | au 5 bis rue des Lilas
            ADDRESS | en la calle Mayor 23
            ADDRESS | en la calle Mayor, número 23
            ADDRESS | en la calle Mayor núm. 23
            ADDRESS | rue des Lilas, numéro 5
            ADDRESS | na Rua do Sol, 15
            ADDRESS | in Harbour Street, number 12
            ADDRESS | 12 harbour street, second floor
            ADDRESS | at 7 Ocean Drive
            ADDRESS | au 5, place du Marché
            ADDRESS | place Bellecour 3
            ADDRESS | 18 avenue de la République
            ADDRESS | en la av. Bolívar 45
            ADDRESS | en la c/ Mayor 23
            ADDRESS | in via Roma 12
            ADDRESS | Largo do Carmo, 5
            ADDRESS | في شارع الحرية رقم 7
            ADDRESS | at 36.80650, 10.18150
            NAME    | We spoke with Mr Torres about it
            NAME    | elle s’appelle Mariam
            NAME    | me llamo Lucía
            NAME    | mi nombre es Lucía
            NAME    | o meu nome é Rita
            NAME    | nous avons vu madame Diallo au guichet
            NAME    | selon M. Diallo, on attend
            NAME    | habló con la señora Pérez
            NAME    | falou com o senhor Costa
            NAME    | احتُجز المدعو كريم
            NAME    | اسمي سعيد
            NAME    | Yesterday Ana Torres came
            NAME    | Our Ana de Souza was there
            NAME    | hier Élodie Diallo est venue
            NAME    | ayer Óscar Núñez no estaba
            """)
    void findsIt(Trace trace, String text) {
        assertThat(personal.in(text)).containsKey(trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About 1 200 000 people in 2012-2018, on 2026-11-26, 26.11.2026 and at 14:30.",
                "1.234.567 personas, 12 345 678 habitants, 1 250 000.50 euros, de 2 000 000 a 12.000.000, 281 000 000 migrants.",
                "We went down the same road, 15 people. À la place du marché, ils étaient là.",
                "12 345 678 people; they call 12 345 678 people illegal; the hotel has 1 234 567 guests.",
                "On 26-11-26 and 26.11.26; checks at 10-11.30; groups of 12 and 34; from 12 34 to 56 78.",
                "304.000.000 de migrantes; 100 000 000 euros; du 1.2.2026 au 31/12/2026.",
                "The Border Police and the Red Cross were there. The United Nations was not.",
                "On a demandé un titre de séjour. La Police nationale est venue de Tunis.",
                "In Sri Lanka and New Zealand, and in the European Union.",
                "Three checks in one morning; 74 % had no conviction; article 13 of 1948.",
                "رُفض طلب التأشيرة للمرة الثالثة بلا سبب مكتوب.",
                "El Ministerio cobra 60 euros. La Guardia Civil no quiso hablar.",
                "Le budget passe à 5 M. Les guichets ferment, monsieur le préfet se tait, la señora de la oficina también.",
            })
    void leavesInPeaceWhatLeadsToNobody(String text) {
        assertThat(personal.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The raid took place in March 2024. It took place on 12 March, via Tripoli in 2023.",
                "After 2 days on the road, 40 families in the street; 200 people slept on the street for 3 nights.",
                "They crossed the square 5 times and drive 20 hours. We drive 3 hours on a main road 5 km long.",
                "Il vit à la rue depuis 2 ans, sur place depuis 3 mois; en 2024, via la Libye, 200 familles à la rue.",
                "Duerme en la calle desde hace 3 meses. En la plaza hay 20 personas, una carrera de 5 años.",
                "Dorme na rua há 5 dias. Ao longo de 3 anos e ao largo de 2 ilhas, via Ceuta em 2022.",
                "ينام في الشارع منذ 3 أشهر. عاد عن طريق البحر بعد 5 أيام، وفي طريق العودة قبل 2 يوم.",
            })
    void leavesInPeaceWhatHappensInAStreet(String text) {
        assertThat(personal.in(text)).isEmpty();
    }

    static Stream<String> spaces() {
        return Stream.of(" ", "\u00A0", "\u202F", "\u2009", "  ", "-", "\u2011", ".");
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void findsWhateverIsWrittenInPairs(String between) {
        var random = new Random(78);
        for (var pairs = 4; pairs <= 7; pairs++) {
            for (var i = 0; i < 50; i++) {
                var number = pairs(random, pairs, between);

                assertThat(personal.in("They told us " + number + " people came"))
                        .as(number)
                        .containsKey(Trace.NUMBER);
            }
        }
    }

    private static String pairs(Random random, int pairs, String between) {
        return Stream.generate(() -> "%02d".formatted(random.nextInt(100)))
                .limit(pairs)
                .collect(Collectors.joining(between));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u202F", "\u2009"})
    void leavesCountsInThreesInPeace(String between) {
        var random = new Random(12);
        for (var i = 0; i < 200; i++) {
            var count = "%d%s%03d%s%03d"
                    .formatted(1 + random.nextInt(99), between, random.nextInt(1000), between, random.nextInt(1000));

            assertThat(personal.in(count + " people")).as(count).isEmpty();
        }
    }

    @Test
    void saysWhatItHasFoundAsItIsWritten() {
        assertThat(personal.in("Call +39 333 123 4567 or write to a@b.org"))
                .containsEntry(Trace.NUMBER, "+39 333 123 4567")
                .containsEntry(Trace.EMAIL, "a@b.org");
    }

    @Test
    void takesNoLongTimeOverALongText() {
        var clock = ManagementFactory.getThreadMXBean();
        var begun = clock.getCurrentThreadCpuTime();

        personal.in("Aa ".repeat(700));
        personal.in("1 ".repeat(1000));
        personal.in("a.".repeat(1000));
        personal.in("rue des lilas ".repeat(150));
        personal.in("12 old mill ".repeat(170));

        assertThat(clock.getCurrentThreadCpuTime() - begun)
                .as("nanoseconds of work")
                .isLessThan(2_000_000_000L);
    }
}
