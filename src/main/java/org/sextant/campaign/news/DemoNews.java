package org.sextant.campaign.news;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The updates of the demo, made by the same operations as real ones. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(25)
class DemoNews implements ApplicationRunner {

    private record DemoCorrection(LocalizedText note, LocalizedText title) {}

    private record DemoUpdate(
            Slug campaign,
            LocalizedText title,
            LocalizedText body,
            @Nullable DemoCorrection correction) {}

    private final News news;
    private final Campaigns campaigns;
    private final DemoAccounts accounts;

    DemoNews(News news, Campaigns campaigns, DemoAccounts accounts) {
        this.news = news;
        this.campaigns = campaigns;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var organizer = accounts.person("organizer");
        // What somebody has corrected or taken down since is not told anew.
        read().stream()
                .collect(Collectors.groupingBy(update ->
                        campaigns.bySlug(update.campaign()).orElseThrow().id()))
                .forEach((campaign, updates) -> {
                    if (news.of(campaign, organizer).isEmpty()) {
                        updates.forEach(update -> publish(update, campaign, organizer));
                    }
                });
    }

    private void publish(DemoUpdate update, CampaignId campaign, PersonId organizer) {
        var id = news.draft(campaign, new UpdateText(update.title(), update.body()), organizer);
        news.publish(id, organizer);
        var correction = update.correction();
        if (correction != null) {
            var text = new UpdateText(correction.title(), update.body());
            var read = news.byId(id, organizer).orElseThrow().version();
            news.correct(id, text, correction.note(), read, organizer);
        }
    }

    private static List<DemoUpdate> read() throws IOException {
        try (var file = new ClassPathResource("demo/updates.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<DemoUpdate>>() {});
        }
    }
}
