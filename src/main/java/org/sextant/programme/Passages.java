package org.sextant.programme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

/** Texts that a reader reads one after the other. */
final class Passages {

    private Passages() {}

    /** All of them as one, in each language that any has; where one lacks a language, what its reader gets instead. */
    static LocalizedText together(List<LocalizedText> texts) {
        return new LocalizedText(Arrays.stream(Language.values())
                .filter(language ->
                        texts.stream().anyMatch(text -> text.exactly(language).isPresent()))
                .collect(Collectors.toMap(
                        language -> language,
                        language ->
                                texts.stream().map(text -> text.in(language)).collect(Collectors.joining(" ")))));
    }
}
