package org.sextant.member.organisation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PlainText;

/**
 * What an organisation says of itself beside its name.
 *
 * @param questions that whoever asks to join answers, in its own language
 */
public record Description(
        Joining joining, List<String> questions, Optional<String> website, Optional<CountryCode> country) {

    public static final int MOST_QUESTIONS = 5;

    /** Of a question, in code points. */
    public static final int LENGTH = 200;

    /** Of an address. */
    public static final int MAX_WEBSITE = 200;

    static final Description FIRST = new Description(Joining.ON_REQUEST, List.of(), Optional.empty(), Optional.empty());

    public Description {
        questions = questions.stream()
                .map(PlainText::line)
                .filter(question -> !question.isEmpty())
                .toList();
        if (!fits(questions)) {
            throw new IllegalArgumentException("At most " + MOST_QUESTIONS + " questions of " + LENGTH + " characters");
        }
        if (website.filter(address -> !isWebsite(address)).isPresent()) {
            throw new IllegalArgumentException("Not an address of the web");
        }
    }

    /** Whether so many, and so long ones, can be asked. */
    public static boolean fits(List<String> questions) {
        return questions.size() <= MOST_QUESTIONS
                && questions.stream().allMatch(question -> PlainText.length(question) <= LENGTH);
    }

    /** Nothing but https: a page links there. */
    public static boolean isWebsite(String address) {
        try {
            var read = URI.create(address);
            return address.length() <= MAX_WEBSITE
                    && "https".equals(read.getScheme())
                    && read.getHost() != null
                    && read.getUserInfo() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
