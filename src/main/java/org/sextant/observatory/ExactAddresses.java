package org.sextant.observatory;

import java.util.List;
import java.util.regex.Pattern;

/** Exact addresses as people write them. Streets themselves are none: who sleeps in the street for three months, or what took place there in 2024, leads to nobody's door. */
final class ExactAddresses {

    private static final String AFTER_THEIR_NAME = "street|st\\.|road|rd\\.|avenue|ave\\.|lane|square|boulevard";

    private static final String BEFORE_THEIR_NAME =
            "rue|avenue|avenida|avda\\.?|av\\.|boulevard|bd|blvd\\.?|place|chemin|impasse|allée|quai|calle|c/|plaza|"
                    + "rua|travessa|praça|piazza";

    /** Words that mean something else as often, so that a number before them says nothing. Who travels via a country may give it its article. */
    private static final String ALSO_OTHERWISE =
            "paseo|carrera|largo|estrada|corso|via(?! (?:la|le|les|el|the|a|o)(?!\\p{L}))";

    private static final String HOUSE = "(?:n[.ºo°]*|n[uú]m(?:\\.|[eé]ro)?)";

    /** Its number. A year is none. */
    private static final String NUMBER = "(?!(?:19|20)\\d\\d(?!\\d))\\d{1,5}(?!\\d)";

    /** Words that are part of no street's name: after them the sentence goes on. */
    private static final String GOING_ON =
            "in|on|at|to|for|from|since|during|with|and|or|by|about|after|before|until|over|only|took|is|was|were|are|where|"
                    + "which|who|that|there|along|across|depuis|pendant|durant|pour|avec|sans|par|dans|où|et|il|elle|ils|qui|"
                    + "que|a|à|en|est|sont|était|après|avant|vers|chez|desde|hace|durante|hasta|con|sin|para|y|donde|se|hay|"
                    + "es|son|era|tras|después|antes|há|até|com|sem|por|e|onde|em|no|na|após|é|são|منذ|قبل|بعد|في|خلال|لمدة|"
                    + "من|إلى|الى|مع|عن|على|حيث|كان|كانت|حوالي|نحو";

    /** Words that stand within a name, and never at its end. */
    private static final String LINKING =
            "de|du|des|la|le|les|los|las|el|al|do|da|dos|das|del|della|dei|of|the|an|un|une|una|um|uma";

    /** What stands before a road that has no name, or before somebody who drives. */
    private static final String OF_NO_NAME =
            "same|main|long|dirt|open|whole|this|our|their|his|her|my|your|every|each|public|next|city|town|central|no";

    static final List<Pattern> PATTERNS = List.of(
            pattern("(?<![\\p{L}\\d])\\d{1,5}[a-z]? (?:" + not(GOING_ON, LINKING) + "\\p{L}+ ){1,3}(?:"
                    + AFTER_THEIR_NAME + ")(?!\\p{L})"),
            pattern("(?<!\\p{L})" + not(GOING_ON, LINKING, OF_NO_NAME) + "\\p{L}+ (?:" + AFTER_THEIR_NAME
                    + ")(?:,? (?:no\\.?|number))? ?" + NUMBER),
            // Small, it is what people do with a car.
            Pattern.compile("(?<!\\d)\\d{1,5}[a-z]? (?:\\p{Lu}\\p{L}+ ){1,3}Drive(?!\\p{L})"),
            pattern("(?<!\\d)" + NUMBER + "(?: ?(?:bis|ter))?,? (?:" + BEFORE_THEIR_NAME + ") " + not(GOING_ON)
                    + "\\p{L}+"),
            pattern("(?<!\\p{L})(?:" + BEFORE_THEIR_NAME + "|" + ALSO_OTHERWISE + ") " + named("[\\p{L}'’-]+[ ,]+")
                    + "(?:" + HOUSE + " ?)?" + NUMBER),
            pattern("\\p{L}+(?:straße|strasse) " + NUMBER),
            pattern("(?:شارع|زنقة|نهج|(?<!عن )طريق) " + named("[\\p{L}\\p{M}]+[ ،]+") + "(?:رقم ?)?" + NUMBER),
            pattern("(?<!\\d)\\d{1,5} ?،? ?(?:شارع|زنقة|نهج) \\p{L}+"),
            pattern("-?\\d{1,3}\\.\\d{4,} ?, ?-?\\d{1,3}\\.\\d{4,}"));

    private ExactAddresses() {}

    /** Up to five words with what stands behind each, the last of which does not only lead to another. */
    private static String named(String word) {
        return "(?:" + not(GOING_ON) + word + "){0,4}" + not(GOING_ON, LINKING) + word;
    }

    /** None of these words from here on. */
    private static String not(String... words) {
        return "(?!(?:" + String.join("|", words) + ")(?!\\p{L}))";
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
