package org.sextant.campaign.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.campaign.CampaignPlan;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

/** The templates that come with Sextant … */
class ShippedTemplatesTests {

    static List<Named<Template>> shipped() {
        return SomeTemplates.named();
    }

    @Test
    void areSix() {
        assertThat(SomeTemplates.shipped())
                .extracting(template -> template.id().text())
                .containsExactly(
                        "ratify-a-treaty",
                        "city-of-welcome",
                        "close-a-detention-centre",
                        "visa-without-humiliation",
                        "regularise",
                        "un-conference");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void sayEverythingInFiveLanguages(Template template) {
        assertThat(texts(template)).allSatisfy(text -> {
            assertThat(text.languages()).containsExactlyInAnyOrder(Language.values());
            assertThat(text.in(Language.AR)).containsPattern("\\p{InArabic}");
            assertThat(text.texts().values()).noneMatch(words -> words.contains("'"));
        });
    }

    // Short words can be the same in two languages, such as "signatures"; a sentence cannot.
    @ParameterizedTest
    @MethodSource("shipped")
    void areReallyTranslated(Template template) {
        assertThat(texts(template))
                .filteredOn(text -> text.in(Language.EN).length() > 20)
                .allSatisfy(text -> assertThat(text.texts().values()).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void arePlansFromWhichACampaignCanBegin(Template template) {
        var plan = template.plan();
        var opens = LocalDate.of(2026, 12, 1);

        assertThatNoException()
                .isThrownBy(() -> new CampaignPlan(
                        plan.title(),
                        plan.summary(),
                        new LinkedHashSet<>(plan.demands()),
                        Set.of(Language.values()),
                        plan.addressees().stream().map(AskedFor::addressee).toList(),
                        opens,
                        plan.lasts().map(opens::plusDays),
                        ZoneOffset.UTC,
                        Set.of()));
        assertThat(plan.actions()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(plan.objectives()).isNotEmpty();
        assertThat(plan.milestones()).isNotEmpty();
        assertThat(plan.needs()).extracting(PlannedNeed::kind).containsOnlyOnce(PlannedNeed.Kind.values());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void planNothingAfterTheirEnd(Template template) {
        var last = template.plan().lasts().orElseThrow();

        assertThat(template.plan().actions()).allMatch(action -> action.day() <= last);
        assertThat(template.plan().milestones()).allMatch(milestone -> milestone.day() <= last);
        assertThat(template.plan().objectives()).allMatch(objective -> objective.day() <= last);
    }

    private static List<LocalizedText> texts(Template template) {
        var plan = template.plan();
        return Stream.of(
                        Stream.of(template.name(), template.about(), plan.title(), plan.summary()),
                        plan.addressees().stream().map(AskedFor::name),
                        plan.objectives().stream().flatMap(aim -> Stream.of(aim.title(), aim.unit())),
                        plan.milestones().stream().map(PlannedMilestone::title),
                        plan.needs().stream().map(PlannedNeed::what),
                        plan.actions().stream().flatMap(ShippedTemplatesTests::texts))
                .flatMap(texts -> texts)
                .toList();
    }

    private static Stream<LocalizedText> texts(PlannedAction action) {
        return Stream.of(
                        Stream.of(action.title(), action.text()),
                        action.tasks().stream(),
                        action.question().stream()
                                .flatMap(asked -> Stream.of(asked.office(), asked.question(), asked.brief())),
                        action.own().stream().flatMap(ShippedTemplatesTests::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<LocalizedText> texts(PlannedOwn own) {
        return switch (own) {
            case PlannedOwn.Repeated _, PlannedOwn.Shifts _ -> Stream.empty();
            case PlannedOwn.Lesson(var lesson) -> Stream.of(lesson);
            case PlannedOwn.Gathering(var _, var safety) -> safety.stream();
            case PlannedOwn.Letter(var addressee, var text, var _) -> Stream.of(addressee, text);
            case PlannedOwn.Leaflets(var area, var _) -> Stream.of(area);
            case PlannedOwn.Talks(var _, var script) -> Stream.of(script);
            case PlannedOwn.Fields(var fields) ->
                fields.stream().flatMap(field -> Stream.of(field.label(), field.said()));
        };
    }

    @Test
    void useTheKindThatFitsAndNotOnlyMeetingsAndLists() {
        assertThat(SomeTemplates.shipped())
                .flatExtracting(template -> template.plan().actions())
                .extracting(PlannedAction::kind)
                .contains("EVENT", "TASKS", "CONTACT", "SHIFTS", "TRAINING", "GATHERING", "LETTER");
    }

    @Test
    void haveNoOwner() {
        assertThat(SomeTemplates.shipped())
                .allMatch(Template::shipped)
                .extracting(Template::organisation)
                .containsOnly(Optional.empty());
    }
}
