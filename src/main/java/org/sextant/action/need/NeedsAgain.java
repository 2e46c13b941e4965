package org.sextant.action.need;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.template.PlannedHelp;
import org.sextant.campaign.template.PlannedNeed;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Skill;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The needs of a campaign as needs of another one, met or not. Who was asked, who promised, and what actions need that are not planned again, stays behind. */
@Component
class NeedsAgain implements PlannedHelp {

    private final NeedRepository needs;
    private final Messages messages;

    NeedsAgain(NeedRepository needs, Messages messages) {
        this.needs = needs;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlannedNeed> of(CampaignSummary campaign, List<ActionId> actions) {
        return needs.of(List.of(campaign.id()), Limit.of(Needs.MOST)).stream()
                .filter(need ->
                        need.action().filter(id -> !actions.contains(id)).isEmpty())
                .map(need -> again(need.summary(0).plan(), need.action().map(actions::indexOf), campaign))
                .toList();
    }

    private PlannedNeed again(NeedPlan plan, Optional<Integer> action, CampaignSummary campaign) {
        var wish = plan.wish();
        var known = new PlannedNeed.Known(
                wish.skill().map(Skill::name),
                wish.languages().stream().map(LanguageCode::code).toList(),
                wish.words());
        return new PlannedNeed(
                PlannedNeed.Kind.valueOf(wish.kind().name()),
                plan.number(),
                wish.words().orElseGet(() -> named(wish)),
                Optional.of(known),
                plan.due().map(due -> day(due, campaign)),
                action);
    }

    private LocalizedText named(Wish wish) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            WishWords.known(wish, messages.in(language)).ifPresent(name -> names.put(language, name));
        }
        return new LocalizedText(names);
    }

    // What was to help before the first day helps on it.
    private static int day(LocalDate due, CampaignSummary campaign) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(campaign.opens(), due));
    }
}
