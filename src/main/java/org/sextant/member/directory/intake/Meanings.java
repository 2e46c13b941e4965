package org.sextant.member.directory.intake;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sextant.member.directory.Availability;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.Skill;
import org.springframework.stereotype.Component;

/** What is meant by what people write into spreadsheets: by words of our five languages, or by codes; with or without accents and capitals. */
@Component
class Meanings {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<Fact, List<String>> heads = new HashMap<>();
    private final Map<String, Skill> skills = new HashMap<>();
    private final Map<String, Availability> times = new HashMap<>();
    private final Map<String, LanguageCode> languages = new HashMap<>();
    private final Map<String, CountryCode> countries = new HashMap<>();

    Meanings(Messages messages) {
        for (var language : Language.values()) {
            learn(messages.in(language));
        }
        for (var fact : Fact.values()) {
            heads.put(
                    fact,
                    Arrays.stream(Language.values())
                            .flatMap(language -> Arrays.stream(messages.in(language)
                                    .of("directory.import.heads", fact)
                                    .split(",")))
                            .map(Meanings::plain)
                            .toList());
        }
    }

    private void learn(Words words) {
        for (var skill : Skill.values()) {
            skills.put(plain(skill.name()), skill);
            skills.put(plain(words.of("need.skill", skill)), skill);
        }
        for (var time : Availability.values()) {
            times.put(plain(time.name()), time);
            times.put(plain(words.of("directory.free", time)), time);
        }
        LanguageCode.all().forEach(code -> languages.putIfAbsent(plain(code.in(words.language())), code));
        for (var alpha2 : Locale.getISOCountries()) {
            var country = Locale.of("", alpha2);
            countries.putIfAbsent(
                    plain(country.getDisplayCountry(words.language().locale())), new CountryCode(alpha2));
            countries.putIfAbsent(plain(country.getISO3Country()), new CountryCode(alpha2));
        }
    }

    /** In small letters, without accents, words apart by one space. */
    private static String plain(String written) {
        var bare =
                MARKS.matcher(Normalizer2.getNFKDInstance().normalize(written)).replaceAll("");
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether that is what a column with this is called. */
    boolean isCalled(Fact fact, String head) {
        return heads.getOrDefault(fact, List.of()).contains(plain(head));
    }

    /** Whether that stands among other words in what the column is called. */
    boolean isNamedIn(Fact fact, String head) {
        var said = " " + plain(head) + " ";
        return heads.getOrDefault(fact, List.of()).stream().anyMatch(word -> said.contains(" " + word + " "));
    }

    Optional<Skill> skill(String written) {
        return Optional.ofNullable(skills.get(plain(written)));
    }

    Optional<Availability> time(String written) {
        return Optional.ofNullable(times.get(plain(written)));
    }

    /** Also one of a region, as in {@code pt-BR}. */
    Optional<LanguageCode> language(String written) {
        var plain = plain(written);
        return Optional.ofNullable(languages.get(plain)).or(() -> LanguageCode.of(plain.split(" ", 2)[0]));
    }

    Optional<CountryCode> country(String written) {
        return Optional.ofNullable(countries.get(plain(written))).or(() -> CountryCode.parse(written));
    }
}
