package org.sextant.action.need;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.action.Board;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Skill;
import org.sextant.vocabulary.Slug;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The needs and offers of the demo, made by the same operations as real ones. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(45)
class DemoNeeds implements ApplicationRunner {

    private record DemoNeed(
            Slug campaign,
            @Nullable Slug action,
            String kind,
            @Nullable String skill,
            @Nullable List<String> languages,
            @Nullable Integer number,
            @Nullable LocalizedText words) {

        NeedPlan plan() {
            var wish = new Wish(
                    NeedKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    Optional.ofNullable(skill).map(DemoNeeds::skill),
                    DemoNeeds.languages(languages),
                    Optional.ofNullable(words));
            return new NeedPlan(wish, Optional.ofNullable(number), Optional.empty());
        }
    }

    private record DemoOffer(
            String person,
            List<Slug> campaigns,
            List<String> skills,
            List<String> languages,
            @Nullable String words) {

        Offered offered() {
            return new Offered(
                    false,
                    skills.stream().map(DemoNeeds::skill).collect(Collectors.toSet()),
                    DemoNeeds.languages(languages),
                    Objects.requireNonNullElse(words, ""));
        }
    }

    private record File(List<DemoNeed> needs, List<DemoOffer> offers) {}

    private final Needs needs;
    private final Offers offers;
    private final Board board;
    private final Campaigns campaigns;
    private final DemoAccounts accounts;

    DemoNeeds(Needs needs, Offers offers, Board board, Campaigns campaigns, DemoAccounts accounts) {
        this.needs = needs;
        this.offers = offers;
        this.board = board;
        this.campaigns = campaigns;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var organizer = accounts.person("organizer");
        var file = read();
        // What somebody has taken away since is not put there anew, nor what they have withdrawn.
        var empty = new HashMap<CampaignId, Boolean>();
        for (var need : file.needs()) {
            var campaign = id(need.campaign());
            if (empty.computeIfAbsent(
                    campaign, asked -> needs.of(asked, organizer).isEmpty())) {
                write(need, campaign, organizer);
            }
        }
        if (empty.containsValue(true)) {
            file.offers().forEach(this::offer);
        }
    }

    private void write(DemoNeed need, CampaignId campaign, PersonId organizer) {
        var action = Optional.ofNullable(need.action())
                .map(slug -> board.action(slug, organizer).card().id());
        needs.write(campaign, action, need.plan(), organizer);
    }

    private void offer(DemoOffer offer) {
        var shown = offer.campaigns().stream().map(this::id).collect(Collectors.toSet());
        offers.offer(new OwnOffer(offer.offered(), shown), accounts.person(offer.person()));
    }

    private CampaignId id(Slug campaign) {
        return campaigns.bySlug(campaign).orElseThrow().id();
    }

    private static Skill skill(String written) {
        return Skill.valueOf(written.toUpperCase(Locale.ROOT));
    }

    private static SortedSet<LanguageCode> languages(@Nullable List<String> codes) {
        return Objects.requireNonNullElse(codes, List.<String>of()).stream()
                .map(LanguageCode::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static File read() throws IOException {
        try (var file = new ClassPathResource("demo/needs.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, File.class);
        }
    }
}
