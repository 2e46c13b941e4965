package org.sextant.campaign.template;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.shell.Words;

/** Says what a plan that is used again does not have. */
public final class LeftBehind {

    private LeftBehind() {}

    /** In sentences; empty where all is along. */
    public static String said(StayingBehind behind, Words words) {
        return Stream.of(
                        said("sensitive", behind.sensitive(), words),
                        said("beyond", behind.beyond(), words),
                        said("elsewhere", behind.elsewhere(), words))
                .flatMap(sentence -> sentence)
                .collect(Collectors.joining(" "));
    }

    /** What was done, and after it what stayed behind. */
    public static String after(String done, StayingBehind behind, Words words) {
        return (done + " " + said(behind, words)).strip();
    }

    private static Stream<String> said(String what, int number, Words words) {
        return number == 0
                ? Stream.empty()
                : Stream.of(words.of("template.behind." + what, "number", number, "most", TemplatePlan.MOST_ACTIONS));
    }
}
