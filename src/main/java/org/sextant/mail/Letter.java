package org.sextant.mail;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/**
 * What is to be said to one person. The frame (who writes, why, how to be left alone) is added when it is sent.
 *
 * @param language of all its words
 * @param link stands on a line of its own
 * @param aside where it leads besides; stands on a line of its own, after the link
 * @param unsubscribe where no more letters of this kind can be asked for; absolute, empty for none
 * @param code for those who follow no links; stands on a line of its own
 */
public record Letter(
        EmailAddress to,
        Language language,
        Occasion occasion,
        String subject,
        List<String> paragraphs,
        Optional<Link> link,
        Optional<Code> code,
        Optional<Link> aside,
        Optional<String> unsubscribe) {

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
        // One that was sealed before letters could be stopped, or had a second way, says nothing of it.
        unsubscribe = Objects.requireNonNullElse(unsubscribe, Optional.empty());
        aside = Objects.requireNonNullElse(aside, Optional.empty());
        if (subject.isEmpty() || paragraphs.isEmpty()) {
            throw new IllegalArgumentException("A letter has a subject and says something");
        }
    }

    /** Whether anybody could have had it sent, by typing the address into a form. */
    boolean isAskedForInAForm() {
        return occasion == Occasion.TYPED_IN_A_FORM;
    }

    public static Letter to(
            EmailAddress address, Language language, Occasion occasion, String subject, String... paragraphs) {
        return new Letter(
                address,
                language,
                occasion,
                subject,
                List.of(paragraphs),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Letter withLink(String label, String url) {
        return new Letter(
                to,
                language,
                occasion,
                subject,
                paragraphs,
                Optional.of(new Link(label, url)),
                code,
                aside,
                unsubscribe);
    }

    public Letter withAside(String label, String url) {
        return new Letter(
                to,
                language,
                occasion,
                subject,
                paragraphs,
                link,
                code,
                Optional.of(new Link(label, url)),
                unsubscribe);
    }

    /** With the address of a page at which letters of this kind are stopped, by a POST that mail programs may send themselves (RFC 8058). */
    public Letter withUnsubscribe(String url) {
        return new Letter(to, language, occasion, subject, paragraphs, link, code, aside, Optional.of(url));
    }

    public Letter withCode(String label, String text) {
        return new Letter(
                to,
                language,
                occasion,
                subject,
                paragraphs,
                link,
                Optional.of(new Code(label, text)),
                aside,
                unsubscribe);
    }

    @Override
    public String toString() {
        return "a letter";
    }
}
