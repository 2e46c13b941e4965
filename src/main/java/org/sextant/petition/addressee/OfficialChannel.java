package org.sextant.petition.addressee;

import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.sextant.vocabulary.CountryCode;

/**
 * A way to petition that an authority offers itself, as {@code reference/petition-channels.csv} has it; its words are English.
 *
 * @param key finds it again
 * @param body whom it leads to
 * @param country empty for an international body
 * @param threshold how many signatures set something off; empty where no number does
 * @param window within what time, in the words of its rule
 * @param windowDays the same in days, where the rule counts from an opening on
 * @param effect what reaching the threshold sets off, or what happens without one
 * @param host where it is done
 * @param source what it rests on
 * @param confidence how sure we are of it
 * @param doubt what is uncertain, or who may sign there
 * @param asks what signers say of themselves there; empty where we do not know
 */
public record OfficialChannel(
        String key,
        String body,
        Optional<CountryCode> country,
        String name,
        OptionalInt threshold,
        Optional<String> window,
        OptionalInt windowDays,
        String effect,
        String host,
        String source,
        Confidence confidence,
        Optional<String> doubt,
        Optional<Asks> asks) {

    // As the file writes it: "answered by the government within 45 calendar days", "within two months".
    private static final Pattern ANSWER =
            Pattern.compile("\\bwithin (\\d{1,3}|two|three|four|six) (?:calendar )?(days|weeks|months)\\b");

    private static final Map<String, Integer> IN_WORDS = Map.of("two", 2, "three", 3, "four", 4, "six", 6);

    /** Within what time it says that there is an answer or a debate; empty where it names none. */
    public Optional<Period> answersWithin() {
        var stated = ANSWER.matcher(effect);
        if (!stated.find()) {
            return Optional.empty();
        }
        var number = IN_WORDS.containsKey(stated.group(1))
                ? IN_WORDS.getOrDefault(stated.group(1), 0)
                : Integer.parseInt(stated.group(1));
        return Optional.of(
                switch (stated.group(2)) {
                    case "days" -> Period.ofDays(number);
                    case "weeks" -> Period.ofWeeks(number);
                    default -> Period.ofMonths(number);
                });
    }

    /** Whether both are of one way to the same body: its name stands before the colon, what this step of it leads to behind. */
    boolean isStepOf(OfficialChannel other) {
        return body.equals(other.body) && country.equals(other.country) && way().equals(other.way());
    }

    private String way() {
        return name.split(":", 2)[0];
    }

    /** What somebody says of themselves whose signature is to count. Whoever asks for more asks for a name, too. */
    public enum Asks {
        NAME,
        /** And where they live. */
        ADDRESS,
        /** And who they are by a document, a register or an account with the State. */
        DOCUMENT
    }

    /** How sure we are. */
    public enum Confidence {
        /** Read in the source. */
        CONFIRMED,
        /** Well established; the source is named. */
        KNOWN,
        /** From knowledge. */
        LIKELY
    }
}
