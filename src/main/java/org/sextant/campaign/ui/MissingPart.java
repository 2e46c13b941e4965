package org.sextant.campaign.ui;

import org.sextant.campaign.Missing;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;

/** What is missing, in words, and the place of the form where it belongs. */
final class MissingPart {

    static final String ADDRESSEES = "addressees";
    static final String ENDS = "ends";

    private MissingPart() {}

    static String sentence(Missing missing, Words words) {
        return switch (missing) {
            case Missing.TitleIn(var language) ->
                words.of("campaign.missing.title", "language", words.nameOf(language));
            case Missing.SummaryIn(var language) ->
                words.of("campaign.missing.summary", "language", words.nameOf(language));
            case Missing.AnAddressee() -> words.of("campaign.missing.addressee");
            case Missing.ADayToCome() -> words.of("campaign.missing.day");
        };
    }

    static String place(Missing missing) {
        return switch (missing) {
            case Missing.TitleIn(var language) -> title(language);
            case Missing.SummaryIn(var language) -> summary(language);
            case Missing.AnAddressee() -> ADDRESSEES;
            case Missing.ADayToCome() -> ENDS;
        };
    }

    static String title(Language language) {
        return "title-" + language.tag();
    }

    static String summary(Language language) {
        return "summary-" + language.tag();
    }
}
