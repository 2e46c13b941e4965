package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.vocabulary.Language;

class MessagesTests {

    /** Words that are the same in another language, or names. */
    private static final Set<String> SAME_AS_IN_ENGLISH = Set.of(
            "fr organisation.search",
            "fr site.calendar.sort.action",
            "fr shell.name",
            "es shell.name",
            "pt shell.name",
            "fr shell.nav.programme",
            "fr shell.nav.actions",
            "fr shell.nav.arguments",
            "fr shell.nav.toggle",
            "pt shell.nav.toggle",
            "es audit.act",
            "pt audit.act",
            "fr rights.held.summary",
            "es rights.held.summary",
            "pt rights.held.summary",
            "es programme.wheel.part.demand",
            "fr campaign.form.organisations",
            "fr campaign.plan.title",
            "fr coalition.kept.steps.organisation",
            "fr coalition.kept.speaks.organisation",
            "fr endorsement.kept.organisation",
            "fr corridor.tab",
            "fr moderation.kind.action",
            "fr corridor.plan.kind",
            "fr corridor.measure.signatures",
            "fr signing.watch.menu",
            "es campaign.plan.title",
            "fr place.region.europe",
            "es place.region.asia",
            "fr treaty.how.ratification",
            "fr treaty.how.succession",
            "fr treaty.column.source",
            "fr treaty.live.signatures",
            "es regime.grant.no",
            "es shell.no",
            "pt programme.wheel.part.demand",
            "ar programme.wheel.part.demand",
            "fr argument.title",
            "fr programme.work.menu",
            "es treaty.recommendations.what",
            "pt treaty.recommendations.what",
            "ar treaty.recommendations.what",
            "es action.occasion.report",
            "pt action.occasion.report",
            "fr action.occasion.began.report",
            "es action.occasion.began.report",
            "pt action.occasion.began.report",
            "fr programme.work.waiting.kind",
            "fr argument.search",
            "fr action.search",
            "es argument.moderation.from",
            "pt argument.moderation.from");

    private static final Set<String> ARABIC_FORMS = Set.of("zero", "one", "two", "few", "many", "other");

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(Language.class)
    void areAllThereInEveryLanguage(Language language) {
        assertThat(without(messages.keys(Language.EN), messages.keys(language)))
                .as("missing")
                .isEmpty();
        assertThat(without(messages.keys(language), messages.keys(Language.EN)))
                .as("nowhere else")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void areTranslated(Language language) {
        var english = messages.keys(language).stream()
                .filter(key -> messages.pattern(language, key).equals(messages.pattern(Language.EN, key)))
                .filter(key -> messages.pattern(Language.EN, key).matches(".*\\p{L}{2}.*"))
                .map(key -> language.tag() + " " + key)
                .filter(entry -> !SAME_AS_IN_ENGLISH.contains(entry));

        assertThat(english).isEmpty();
    }

    @Test
    void areListedAsTheSameOnlyWhereTheyAre() {
        assertThat(SAME_AS_IN_ENGLISH).allSatisfy(entry -> {
            var language = Language.ofTag(entry.substring(0, 2)).orElseThrow();
            var key = entry.substring(3);

            assertThat(messages.pattern(language, key)).isEqualTo(messages.pattern(Language.EN, key));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void takeTheSameValuesInEveryLanguage(Language language) {
        assertThat(messages.keys(Language.EN))
                .allSatisfy(key -> assertThat(values(language, key))
                        .as("%s in %s", key, language)
                        .isEqualTo(values(Language.EN, key)));
    }

    @Test
    void countInAllSixFormsOfArabic() {
        assertThat(messages.keys(Language.AR))
                .allSatisfy(key -> assertThat(countedForms(messages.pattern(Language.AR, key)))
                        .as(key)
                        .allSatisfy((value, forms) -> assertThat(forms).containsAll(ARABIC_FORMS)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void useTheApostropheThatIsNotAQuote(Language language) {
        assertThat(messages.keys(language))
                .allSatisfy(key -> assertThat(messages.pattern(language, key))
                        .as(key)
                        .doesNotContain("'")
                        .isEqualTo(messages.pattern(language, key).strip())
                        .isNotBlank());
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        var left = new TreeSet<>(keys);
        left.removeAll(others);
        return left;
    }

    private Set<String> values(Language language, String key) {
        return new TreeSet<>(new MessageFormat(messages.pattern(language, key), language.locale()).getArgumentNames());
    }

    private static Map<String, Set<String>> countedForms(String text) {
        var pattern = new MessagePattern(text);
        var counted = new TreeMap<String, Set<String>>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                counted.put(
                        text.substring(part.getLimit(), pattern.getPart(i + 1).getLimit()) + i, selectors(pattern, i));
            }
        }
        return counted;
    }

    // The selectors that belong to this argument itself, and not to one inside its texts.
    private static Set<String> selectors(MessagePattern pattern, int start) {
        var found = new TreeSet<String>();
        for (var i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            if (pattern.getPart(i).getType() == Part.Type.ARG_SELECTOR) {
                found.add(pattern.getSubstring(pattern.getPart(i)));
            }
            if (pattern.getPart(i).getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return found;
    }
}
