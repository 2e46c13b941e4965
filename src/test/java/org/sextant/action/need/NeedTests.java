package org.sextant.action.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sextant.action.Plans.english;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.campaign.template.PlannedNeed;
import org.sextant.campaign.template.SomeTemplates;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.NeedId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Skill;

/** A need, and an offer … */
class NeedTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Ids IDS = new Ids(Clock.fixed(NOW, ZoneOffset.UTC));
    private static final LanguageCode ARABIC = new LanguageCode("ar");
    private static final LanguageCode FRENCH = new LanguageCode("fr");
    private static final LanguageCode TIGRINYA = new LanguageCode("ti");

    @Test
    void saysWhatIsNeeded() {
        assertThatIllegalArgumentException().isThrownBy(() -> bare(NeedKind.SKILL));
        assertThatIllegalArgumentException().isThrownBy(() -> bare(NeedKind.LANGUAGE));
        assertThatIllegalArgumentException().isThrownBy(() -> bare(NeedKind.THING));
        assertThat(bare(NeedKind.PEOPLE)).isEqualTo(Wish.people());
    }

    private static Wish bare(NeedKind kind) {
        return new Wish(kind, Optional.empty(), new TreeSet<>(), Optional.empty());
    }

    @Test
    void isForSomebodyAndNotForMoreThanThereAre() {
        assertThatIllegalArgumentException().isThrownBy(() -> plan(Wish.people(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> plan(Wish.people(), 100_001));
    }

    @Test
    void isOpenUntilEnoughHavePromised() {
        var need = need(plan(Wish.people(), 2));

        assertThat(need.summary(1).isOpen()).isTrue();
        assertThat(need.summary(2).isOpen()).isFalse();
    }

    @Test
    void isOpenUntilSomebodySaysThatItIsMetWhereNobodySaidHowMany() {
        var need = need(new NeedPlan(Wish.people(), Optional.empty(), Optional.empty()));
        assertThat(need.summary(99).isOpen()).isTrue();

        need.meet(NOW);
        assertThat(need.summary(0).isOpen()).isFalse();

        need.reopen(NOW);
        assertThat(need.summary(0).isOpen()).isTrue();
    }

    @Test
    void remembersWhatWasWrittenDown() {
        var wish = new Wish(
                NeedKind.SKILL,
                Optional.of(Skill.INTERPRETING),
                new TreeSet<>(Set.of(FRENCH, ARABIC)),
                Optional.of(english("in whispers")));

        assertThat(need(plan(wish, 3)).summary(0).plan()).isEqualTo(plan(wish, 3));
    }

    @Test
    void asksOncePerPersonAndNotWhoPromisedAlready() {
        var asked = answer();
        assertThat(asked.ask(NOW)).isTrue();
        assertThat(asked.ask(NOW)).isFalse();

        var promised = answer();
        promised.promise(NOW);
        assertThat(promised.ask(NOW)).isFalse();
    }

    @Test
    void meetsASkillInAllItsLanguages() {
        var offer = new Offered(false, Set.of(Skill.INTERPRETING), Set.of(ARABIC, FRENCH, TIGRINYA), "");

        assertThat(offer.meets(Wish.of(Skill.INTERPRETING, ARABIC, FRENCH))).isTrue();
        assertThat(offer.meets(Wish.of(Skill.INTERPRETING))).isTrue();
        assertThat(offer.meets(Wish.of(Skill.INTERPRETING, ARABIC, new LanguageCode("es"))))
                .isFalse();
        assertThat(offer.meets(Wish.of(Skill.DRIVING))).isFalse();
        assertThat(offer.meets(Wish.speaking(TIGRINYA))).isTrue();
        assertThat(offer.meets(Wish.people())).isFalse();
    }

    @Test
    void meetsAThingByAWordThatTellsSomething() {
        var offer = new Offered(false, Set.of(), Set.of(), "Two folding tables, une Crêpière, الخيمة");

        assertThat(offer.meets(thing("a folding chair"))).isTrue();
        assertThat(offer.meets(thing("une crepiere"))).isTrue();
        assertThat(offer.meets(thing("خيمة"))).isTrue();
        assertThat(offer.meets(thing("a van"))).isFalse();
        assertThat(new Offered(false, Set.of(), Set.of(), "cooking with people").meets(thing("people with a van")))
                .isFalse();
    }

    @Test
    void hidesItselfFromLogs() {
        assertThat(new Offered(true, Set.of(Skill.SOUND), Set.of(TIGRINYA), "a drum"))
                .hasToString("an offer");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void knowsTheNamesOfLanguages(Language reader) {
        assertThat(LanguageCode.all())
                .hasSizeGreaterThan(150)
                .allSatisfy(code -> assertThat(code.in(reader)).isNotBlank());
        assertThat(TIGRINYA.in(Language.EN)).isEqualTo("Tigrinya");
        assertThat(ARABIC.in(Language.FR)).isEqualTo("arabe");
    }

    @Test
    void knowsNoLanguageThatIsNone() {
        assertThat(LanguageCode.of("xx")).isEmpty();
        assertThat(LanguageCode.of("")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageCode("english"));
    }

    static List<PlannedNeed> ofTemplates() {
        return SomeTemplates.shipped().stream()
                .flatMap(template -> template.plan().needs().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofTemplates")
    void canBeWhatATemplateSays(PlannedNeed planned) {
        assertThat(PlannedNeeds.plan(planned, LocalDate.EPOCH).wish().words()).contains(planned.what());
    }

    private static Need need(NeedPlan plan) {
        return new Need(NeedId.fresh(IDS), CampaignId.fresh(IDS), Optional.empty(), plan, NOW);
    }

    private static NeedPlan plan(Wish wish, int number) {
        return new NeedPlan(wish, Optional.of(number), Optional.empty());
    }

    private static Answer answer() {
        return new Answer(IDS.next(), NeedId.fresh(IDS), PersonId.fresh(IDS));
    }

    private static Wish thing(String words) {
        return Wish.inWords(NeedKind.THING, english(words));
    }
}
