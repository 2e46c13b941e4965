package org.sextant.member.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.member.PersonName;
import org.sextant.member.directory.Availability;
import org.sextant.member.directory.Card;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.Skill;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What columns are taken for, and what a line says by them. */
class LineReaderTests {

    private static final AnnotationConfigApplicationContext BEANS =
            new AnnotationConfigApplicationContext(Messages.class, Meanings.class, LineReader.class);

    private final LineReader reader = BEANS.getBean(LineReader.class);

    @AfterAll
    static void close() {
        BEANS.close();
    }

    private static PeopleFile file(String text) {
        return ((PeopleFile.Reading.Read) PeopleFile.read(text.getBytes(StandardCharsets.UTF_8))).file();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Name;E-Mail;Languages;Country;Skills;Available;Tags
            Nom et prénom;Adresse électronique;Langues parlées;PAYS;Compétences;Disponibilité;Étiquettes
            Nombre;Correo electrónico;Idiomas;País;Habilidades;Disponibilidad;Grupos
            Nome completo;Endereço de e-mail;Línguas;Pais;Competências;Disponível;Marcas
            الاسم;البريد الإلكتروني;اللغات;البلد;المهارات;متاح;الوسوم
            """)
    void guessesColumnsFromTheHeadInEachOfOurLanguages(String head) {
        var mapping = reader.guess(file(head + "\nAna;ana@example.org;fr;TN;x;y;z\n"));

        assertThat(mapping.columns())
                .isEqualTo(Map.of(
                        Fact.NAME, 0,
                        Fact.MAILBOX, 1,
                        Fact.LANGUAGES, 2,
                        Fact.COUNTRY, 3,
                        Fact.SKILLS, 4,
                        Fact.FREE, 5,
                        Fact.TAGS, 6));
    }

    @Test
    void guessesByAWordAmongOthersAndNoColumnTwice() {
        var mapping = reader.guess(file("Your name please,Contact mail,Notes\nAna,,x\n"));

        assertThat(mapping.columns()).isEqualTo(Map.of(Fact.NAME, 0, Fact.MAILBOX, 1));
    }

    @Test
    void knowsAddressesByWhatTheyLookLikeWhateverTheHeadSays() {
        assertThat(reader.guess(file("mail,x\nnone,ana@example.org\n")).columns())
                .isEqualTo(Map.of(Fact.MAILBOX, 1));
    }

    private PersonLine read(String... cells) {
        var facts = List.of(Fact.MAILBOX, Fact.NAME, Fact.LANGUAGES, Fact.COUNTRY, Fact.SKILLS, Fact.FREE, Fact.TAGS);
        var columns = IntStream.range(0, cells.length).boxed().collect(Collectors.toMap(facts::get, column -> column));
        return reader.read(List.of(cells), new Mapping(columns));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            French, Arabic        | Tunisia | Interpreting; First aid            | in the evening
            français ; ARABE      | Tunisie | interprétation / premiers secours  | le soir
            fr-FR|TUN|interpreting first_aid|evenings
            الفرنسية، العربية     | تونس    | ترجمة شفوية، إسعافات أولية         | مساءً
            """)
    void understandsWordsOfOurLanguagesAndCodes(String languages, String country, String skills, String free) {
        var line = read("ana@example.org", "Ana", languages, country, skills, free, "cooks; night watch");

        var card = line.said().card();
        assertThat(card.languages()).contains(new LanguageCode("fr"));
        assertThat(card.country()).contains(new CountryCode("TN"));
        assertThat(card.skills()).containsExactly(Skill.INTERPRETING, Skill.FIRST_AID);
        assertThat(card.free()).containsExactly(Availability.EVENINGS);
        assertThat(line.said().tags()).containsExactlyInAnyOrder("cooks", "night watch");
        assertThat(line.said().name()).contains(new PersonName("Ana"));
        assertThat(line.unread()).isEmpty();
    }

    @Test
    void writesInTheFirstOfTheirLanguagesThatWeSpeak() {
        assertThat(read("ana@example.org", "", "Tigrinya, Portuguese, French").language())
                .contains(Language.PT);
        assertThat(read("ana@example.org", "", "ti").language()).isEmpty();
    }

    @Test
    void leavesOutWhatItDoesNotUnderstandAndSaysWhere() {
        var line = read("ana@example.org", "x".repeat(200), "French; Klingonese", "Atlantis", "juggling", "never", "");

        assertThat(line.unread())
                .containsExactlyInAnyOrder(Fact.NAME, Fact.LANGUAGES, Fact.COUNTRY, Fact.SKILLS, Fact.FREE);
        assertThat(line.said().card().languages()).containsExactly(new LanguageCode("fr"));
        assertThat(line.mailbox()).isPresent();
    }

    @Test
    void saysNothingWhereNothingStands() {
        var line = read("ana@example.org", "", "", "", "", "", "");

        assertThat(line.said().isEmpty()).isTrue();
        assertThat(line.unread()).isEmpty();
        assertThat(line.said().card()).isEqualTo(Card.EMPTY);
    }
}
