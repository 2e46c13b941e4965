package org.sextant.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five languages that Sextant speaks everywhere; English is the one that stands in where a text lacks a translation. */
public enum Language {
    EN("English"),
    FR("Français"),
    ES("Español"),
    PT("Português"),
    AR("العربية");

    private final String ownName;
    private final Locale locale;

    Language(String ownName) {
        this.ownName = ownName;
        // Western digits on every page, so that counts and dates agree with the log and between languages.
        // English as most of the world writes it: the day before the month.
        this.locale = Locale.forLanguageTag(tag() + (tag().equals("en") ? "-GB" : "") + "-u-nu-latn");
    }

    /** The two-letter tag of addresses and {@code lang} attributes. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** The locale for formatting: Latin digits in every language. */
    public Locale locale() {
        return locale;
    }

    public boolean rightToLeft() {
        return this == AR;
    }

    /** {@code ltr} or {@code rtl}, as the {@code dir} attribute wants it. */
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The language of the locale, or English where Sextant does not speak it. */
    public static Language of(Locale locale) {
        return ofTag(locale.getLanguage()).orElse(EN);
    }

    /**
     * Best match of an {@code Accept-Language} header, whatever the region: who asks for {@code ar-TN} reads {@code ar}. English for none and for a header that
     * cannot be read.
     */
    public static Language preferred(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage.isBlank() ? "en" : acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> ofTag(range.getRange().split("-", 2)[0]).stream())
                    .findFirst()
                    .orElse(EN);
        } catch (IllegalArgumentException unreadable) {
            return EN;
        }
    }
}
