package org.sextant.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.member.AuditLine;
import org.sextant.member.AuditSubject;
import org.sextant.shell.Messages;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;

/** On what something was done, in words … */
@OnH2
class OnWhatTests {

    @Autowired
    private Messages messages;

    @Autowired
    private OnWhat words;

    @ParameterizedTest
    @CsvSource({
        "campaign-changed, a campaign that is gone",
        "corridor-date-reached, a corridor that is gone",
        "action-time-called-off, an action that is gone",
        "guest-removed, an action that is gone",
        "mandate-given, an account that is gone",
        "people-merged, an account that is gone",
        "joint-proposed, something that is gone",
    })
    void isCalledWhatItWasWhereItIsGone(String act, String said) {
        assertThat(said(act, new AuditSubject.Gone(), Language.EN).getElement().getTextRecursively())
                .isEqualTo(said);
    }

    @Test
    void isCalledWhatItIsWhereItHasNoNameWithTheWayToIt() {
        var comment = said(
                "argument-comment-hidden",
                new AuditSubject.Thing(Optional.empty(), "arguments/close-borders"),
                Language.EN);

        assertThat(comment.getElement().getOuterHTML())
                .contains("href=\"arguments/close-borders\"", "a comment on an argument");
    }

    @Test
    void isTodaysNameInTheLanguageOfWhoeverReads() {
        var title = LocalizedText.of(Language.EN, "Ratify").with(Language.FR, "Ratifier");

        assertThat(said("campaign-changed", new AuditSubject.Thing(Optional.of(title), ""), Language.FR)
                        .getElement()
                        .getOuterHTML())
                .contains("Ratifier")
                .doesNotContain("href");
    }

    @Test
    void isAWordAndNoCodeWhereThereIsOne() {
        assertThat(said("petition-restricted", new AuditSubject.Code("PAPER_ONLY"), Language.EN)
                        .getElement()
                        .getOuterHTML())
                .contains("paper only")
                .doesNotContain("code");
    }

    @Test
    void hasAWordForEverySortOfThingThatIsActedOn() {
        var keys = messages.keys(Language.EN);

        assertThat(keys.stream().filter(key -> key.startsWith("audit.thing.") && !key.equals("audit.thing.joint")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(ones(key)).as(key).anyMatch(keys::contains));
    }

    // A time of an action is of an action.
    private static List<String> ones(String key) {
        var one = key.replace("audit.thing.", "audit.one.");
        return List.of(one, one.replaceAll("-[a-z]+$", ""));
    }

    private Div said(String act, AuditSubject on, Language language) {
        return words.of(
                new AuditLine(Instant.EPOCH, "Ana", Optional.empty(), act, List.of(on), Optional.empty()),
                messages.in(language));
    }
}
