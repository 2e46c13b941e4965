package org.sextant.observatory;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sextant.place.Places;
import org.sextant.vocabulary.SearchWords;
import org.springframework.stereotype.Component;

/** Looks for what leads to a person: it warns who writes before anything is stored, and takes the place of no moderator. */
@Component
public class PersonalData {

    /** What was found. */
    public enum Trace {
        EMAIL,
        /** Of a phone, a document, an account. */
        NUMBER,
        ADDRESS,
        /** Capital letters can mean an office or a town as well: whoever writes may say so. */
        NAME
    }

    private static final Map<Trace, List<Pattern>> PATTERNS = Map.of(
            Trace.EMAIL,
            List.of(pattern(
                    "[\\p{L}\\p{N}._%+-]{1,64} ?(?:@|\\(at\\)|\\[at\\]) ?[\\p{L}\\p{N}.-]{1,200}\\.\\p{L}{2,}")),
            Trace.NUMBER,
            List.of(pattern("\\+?\\(?\\d[\\d ()./-]{6,}\\d"), pattern("\\b[a-z]{1,3} ?\\d{6,}\\b")),
            Trace.ADDRESS,
            ExactAddresses.PATTERNS,
            Trace.NAME,
            List.of(
                    Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Mme|Mlle|Sr|Sra|Srta|Don|Doña|Dona|Sig|Herr|Frau)\\.?"
                            + " \\p{Lu}\\p{L}+"),
                    // In Spanish and Portuguese, and within a French sentence, these are written small.
                    Pattern.compile("(?<!\\p{L})(?i:monsieur|madame|mademoiselle|señor(?:a|ita)?|senhora?)"
                            + " \\p{Lu}\\p{Ll}+"),
                    // But not of millions.
                    Pattern.compile("(?<![\\p{L}\\d])(?<!\\d )M\\. \\p{Lu}\\p{Ll}+"),
                    Pattern.compile(
                            "(?i:\\b(?:my name is|is called|named|je m[’']appelle|s[’']appelle|mon nom est|nommée?|"
                                    + "me llamo|se llama|mi nombre es|llamad[oa]|chamo-me|chama-se|meu nome é|"
                                    + "chamad[oa])) \\p{Lu}\\p{Ll}+"),
                    Pattern.compile("(?:اسمي|اسمه|اسمها|السيد|السيدة|يدعى|تدعى|المدعو|المدعوة) \\p{L}+")));

    /** Two capital letters in a row, looked at from each capital letter on: "Our Ana Torres" holds a name as well. To Java a word ends at each accent, so its own boundary is of no use. */
    private static final Pattern CAPITALS =
            Pattern.compile("(?=((?<!\\p{L})\\p{Lu}\\p{Ll}+(?: (?:de|da|dos|del|van|von|bin|ben|el|al))?"
                    + " \\p{Lu}\\p{Ll}+(?!\\p{L})))");

    /** Numbers that lead to nobody: days, and years from and to. */
    private static final Pattern DAYS = Pattern.compile(
            "\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\2(?:\\d{2}|\\d{4})|(?:19|20)\\d{2} ?[-/] ?(?:19|20)\\d{2}");

    /** Thousands, set apart in one way throughout; a fraction stands only behind spaces, where a point can be nothing else. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?<whole>\\d{1,3}(?: \\d{3})+)(?:\\.\\d{1,2})?|(?<dotted>\\d{1,3}(?:\\.\\d{3})+)");

    /** In pairs nothing is counted, and in most of the world phones are written so; in pairs with points or dashes days are, too. */
    private static final Pattern PAIRS = Pattern.compile("\\(?\\d{1,2}\\)?(?: +\\d{2}){2,}");

    /** Words behind which a number is a phone, also one in threes, and however round. */
    private static final String CALLING =
            "phone|telephone|mobile|cell|whatsapp|tel|tél|téléphone|portable|appelez|joignable|teléfono|móvil|celular|"
                    + "llám[ae]\\p{L}*|telefone|telemóvel|ligue|call (?:me|us|him|her|them)|(?:my|his|her|their|our) number|"
                    + "(?:mon|son|notre|leur) numéro|(?:mi|su|meu|seu) número|(?:ال)?هاتف\\p{L}*|(?:ال)?جوال\\p{L}*|واتساب|"
                    + "اتصل\\p{L}*|رقم(?:ي|ه|ها|هم)";

    private static final Pattern CALLED = pattern("(?<!\\p{L})(?:" + CALLING
            + ")(?!\\p{L})[ .:]{0,4}(?:(?:number|at|on|is|numéro|au|est|le|número|al|es|para|o|em|é|على|هو|رقم)[ .:]{1,4}){0,3}"
            + "(\\+?\\(?\\d[\\d ()./-]{6,}\\d)");

    // From here on phones are written in threes as well, and papers already one digit earlier, with points.
    private static final int FEWEST_OF_A_PHONE = 9;
    private static final int FEWEST_OF_PAPERS = 8;

    private static final int FEWEST_DIGITS = 7;

    /** Capital letters of offices, and of how sentences begin. */
    private static final Set<String> NO_NAMES =
            Arrays.stream("""
                    the a an in on at of at this that these those and but when after since they we he she it our their people many some all
                    ministry minister police court red cross crescent united nations european union state states city border guard coast
                    human rights council committee office centre center camp island sea north south east west convention treaty
                    january february march april may june july august september october november december
                    le la les un une des ce ces nous ils elles on en au aux du croix rouge nations unies union européenne police ministère
                    el los las una unos esta este estos en cruz roja naciones unidas unión europea policía ministerio guardia civil
                    o os as um uma nos na no cruz vermelha nações unidas polícia ministério frontex unhcr acnur hcr iom oim ong ngo
                    """.strip().split("\\s+")).map(SearchWords::fold).collect(toUnmodifiableSet());

    private final Set<String> ofPlaces;

    PersonalData(Places places) {
        this.ofPlaces = places.all().stream()
                .flatMap(place -> place.name().texts().values().stream())
                .flatMap(name -> SearchWords.of(name).words().stream())
                .collect(toUnmodifiableSet());
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first of each sort that the text seems to hold, as it is written there. */
    public Map<Trace, String> in(String text) {
        var plain = withWesternDigits(text).replaceAll("\\h", " ").replaceAll("[\\u2010\\u2011]", "-");
        var found = new EnumMap<Trace, String>(Trace.class);
        PATTERNS.forEach((trace, patterns) -> patterns.stream()
                .flatMap(pattern -> pattern.matcher(plain).results())
                .map(MatchResult::group)
                .filter(words -> trace != Trace.NUMBER || leadsToSomebody(words))
                .findFirst()
                .ifPresent(words -> found.put(trace, words.strip())));
        CALLED.matcher(plain)
                .results()
                .map(called -> called.group(1))
                .findFirst()
                .ifPresent(words -> found.putIfAbsent(Trace.NUMBER, words.strip()));
        CAPITALS.matcher(plain)
                .results()
                .map(name -> name.group(1))
                .filter(this::isName)
                .findFirst()
                .ifPresent(name -> found.putIfAbsent(Trace.NAME, name));
        return found;
    }

    private static boolean leadsToSomebody(String number) {
        var written = number.strip();
        return (digits(written) >= FEWEST_DIGITS || PAIRS.matcher(written).matches())
                && !DAYS.matcher(written).matches()
                && !isAmount(written);
    }

    // What counts people or money in millions is round; a phone or a document hardly ever is.
    private static boolean isAmount(String number) {
        var amount = AMOUNT.matcher(number);
        if (!amount.matches()) {
            return false;
        }
        var dotted = amount.group("dotted");
        var whole = dotted == null ? amount.group("whole") : dotted;
        return whole.endsWith("000") || digits(whole) < (dotted == null ? FEWEST_OF_A_PHONE : FEWEST_OF_PAPERS);
    }

    private static long digits(String number) {
        return number.chars().filter(Character::isDigit).count();
    }

    // What is written small between two names, as "de", says nothing.
    private boolean isName(String capitals) {
        return Arrays.stream(capitals.split(" "))
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .map(SearchWords::fold)
                .noneMatch(word -> NO_NAMES.contains(word) || ofPlaces.contains(word));
    }

    private static String withWesternDigits(String text) {
        return text.codePoints()
                .mapToObj(letter -> Character.isDigit(letter)
                        ? Integer.toString(Character.digit(letter, 10))
                        : Character.toString(letter))
                .collect(Collectors.joining());
    }
}
