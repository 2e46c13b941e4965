package org.sextant.mail;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/**
 * What is to be said to one person. The frame (who writes, why, how to be left alone) is added when it is sent.
 *
 * @param language of all its words
 * @param link stands on a line of its own
 * @param code for those who follow no links; stands on a line of its own
 */
public record Letter(
        EmailAddress to,
        Language language,
        Occasion occasion,
        String subject,
        List<String> paragraphs,
        Optional<Link> link,
        Optional<Code> code) {

    /**
     * Where the letter leads.
     *
     * @param label what one does there
     * @param url absolute
     */
    public record Link(String label, String url) {

        public Link {
            if (!url.startsWith("https://") && !url.startsWith("http://")) {
                throw new IllegalArgumentException("A letter leads to a page");
            }
        }
    }

    /**
     * What can be typed instead.
     *
     * @param label where and for how long
     */
    public record Code(String label, String text) {}

    public Letter {
        subject = PlainText.line(subject);
        paragraphs = List.copyOf(paragraphs);
        if (subject.isEmpty() || paragraphs.isEmpty()) {
            throw new IllegalArgumentException("A letter has a subject and says something");
        }
    }

    public static Letter to(
            EmailAddress address, Language language, Occasion occasion, String subject, String... paragraphs) {
        return new Letter(
                address, language, occasion, subject, List.of(paragraphs), Optional.empty(), Optional.empty());
    }

    public Letter withLink(String label, String url) {
        return new Letter(to, language, occasion, subject, paragraphs, Optional.of(new Link(label, url)), code);
    }

    public Letter withCode(String label, String text) {
        return new Letter(to, language, occasion, subject, paragraphs, link, Optional.of(new Code(label, text)));
    }

    @Override
    public String toString() {
        return "a letter";
    }
}
