package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody is spoken to in one way: in Spanish as tú, in French as vous, in Portuguese in the third person. What a petition says to a minister stays as formal as it must. */
class FormsOfAddressTests {

    /** A language, and words of another form of address that say nothing else in it. */
    enum Spoken {
        // A verb alone may also wish something of somebody else: such words count only where a sentence begins, or with
        // a pronoun at their end.
        ES("""
                \\b[Uu]sted(es)?\\b\
                |(^|["“«:.;!?¿¡(] ?)(Haga|Introduzca|Escriban?|Seleccione|Elijan?|Firme|Confirme|Pulse|Diga|Pida|Pregunte|Mire|Pruebe|Busque\
                |Espere|Siga|Deje|Quiten?|Señale|Muestre|Guarde|Ofrezca|Renueve|Abra|Vuelva|Envíe|Traiga|Hable|Vayan|Muevan|Vea|Sea)\\b\
                |(?iu:\\b(escríba|quíte|díga|míre|guárde|compáre|compruébe|muéva|renuéve|anóte|déje|inténte|envíe|léa|redúzca|devuélva\
                |elíja|búsque|pruébe|púlse|ábra|fírme|confírme)(lo|la|los|las|me|nos|noslo)\\b)\
                |\\b([Ss]u (correo|buzón|dispositivo|aparato|comprobante|navegador)|lo que escribió sigue)\\b"""),
        FR("\\b(tu|toi|ton|ta|tes|te|tien|tienne)\\b|\\b[Tt]’"),
        PT("\\b(tu|teus?|tuas?|contigo|podes|tens|queres|estás|és)\\b");

        private final Pattern others;

        Spoken(String others) {
            this.others = Pattern.compile(others, Pattern.UNICODE_CHARACTER_CLASS);
        }

        private String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areTheSameOnEveryPageAndInEveryLetter(Spoken language) {
        var lines = lines(Path.of("src", "main", "resources", "messages"), language.tag() + ".properties")
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .toList();

        assertThat(lines).hasSizeGreaterThan(4000);
        assertThat(withOtherForms(lines, language)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areTheSameInEveryPlanThatCanBeTaken(Spoken language) {
        var start = language.tag() + ": ";
        var lines = lines(Path.of("src", "main", "resources", "templates"), ".yaml")
                .map(String::strip)
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();

        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(withOtherForms(lines, language)).isEmpty();
    }

    private static List<String> withOtherForms(List<String> lines, Spoken language) {
        return lines.stream()
                .filter(line -> language.others.matcher(line).find())
                .toList();
    }

    private static Stream<String> lines(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream()
                    .flatMap(FormsOfAddressTests::lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
