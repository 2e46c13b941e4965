package org.sextant.campaign.news;

import java.util.List;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/**
 * What an update says: plain paragraphs, in the same languages as its title.
 *
 * @param body one paragraph a line
 */
public record UpdateText(LocalizedText title, LocalizedText body) {

    /** The longest title in one language, in code points. */
    public static final int TITLE_LENGTH = 120;

    /** The longest text in one language, in code points. */
    public static final int BODY_LENGTH = 5000;

    public UpdateText {
        fit(title, TITLE_LENGTH);
        fit(body, BODY_LENGTH);
        if (!title.languages().equals(body.languages())) {
            throw new IllegalArgumentException("An update has a title in each language in which it has a text");
        }
    }

    /** Each line that says something, as the reader gets it. */
    public List<String> paragraphs(Language language) {
        return body.in(language).lines().filter(line -> !line.isBlank()).toList();
    }

    static void fit(LocalizedText text, int length) {
        if (text.texts().values().stream().anyMatch(words -> PlainText.length(words) > length)) {
            throw new IllegalArgumentException("A text of an update is longer than " + length + " characters");
        }
    }
}
