package org.sextant.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            ADDRESS | في شارع الحرية رقم 7
            ADDRESS | at 36.80650, 10.18150
            NAME    | We spoke with Mr Torres about it
            NAME    | elle s’appelle Mariam
            NAME    | me llamo Lucía
            NAME    | اسمي سعيد
            NAME    | Yesterday Ana Torres came
            NAME    | Our Ana de Souza was there
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
                "304.000.000 de migrantes; 100 000 000 euros; du 1.2.2026 au 31/12/2026.",
                "The Border Police and the Red Cross were there. The United Nations was not.",
                "On a demandé un titre de séjour. La Police nationale est venue de Tunis.",
                "In Sri Lanka and New Zealand, and in the European Union.",
                "Three checks in one morning; 74 % had no conviction; article 13 of 1948.",
                "رُفض طلب التأشيرة للمرة الثالثة بلا سبب مكتوب.",
                "El Ministerio cobra 60 euros. La Guardia Civil no quiso hablar.",
            })
    void leavesInPeaceWhatLeadsToNobody(String text) {
        assertThat(personal.in(text)).isEmpty();
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

        assertThat(clock.getCurrentThreadCpuTime() - begun)
                .as("nanoseconds of work")
                .isLessThan(2_000_000_000L);
    }
}
