package org.sextant.shell;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text that people read, by key and language, from {@code messages/<module>/<language>.properties}. Patterns are ICU's, for plurals.
 * A key that is missing is a fault of ours and fails loudly; the tests compare the five languages key by key.
 */
@Component
public class Messages {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    Messages() {
        for (var language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    private static Map<String, String> read(Language language) {
        var read = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*/" + language.tag() + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> read.put((String) key, (String) text));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(read);
    }

    /** The words of one language, to hand to a page or a mail. */
    public Words in(Language language) {
        return new Words(language, this);
    }

    /** What is said with the words of each language. */
    public LocalizedText everywhere(Function<Words, String> said) {
        return new LocalizedText(Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> said.apply(in(language)))));
    }

    public Set<String> keys(Language language) {
        return texts.getOrDefault(language, Map.of()).keySet();
    }

    boolean knows(String key) {
        return texts.getOrDefault(Language.EN, Map.of()).containsKey(key);
    }

    String text(Language language, String key, Map<String, Object> values) {
        var pattern = pattern(language, key);
        if (values.isEmpty() && pattern.indexOf('{') < 0) {
            return pattern;
        }
        return new MessageFormat(pattern, language.locale()).format(values);
    }

    String pattern(Language language, String key) {
        var pattern = texts.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text in " + language + " for " + key);
        }
        return pattern;
    }
}
