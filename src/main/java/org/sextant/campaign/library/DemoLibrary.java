package org.sextant.campaign.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LibraryItemId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.sextant.vocabulary.WebAddress;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The links and files of the demo, kept by the same operations as real ones. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(26)
class DemoLibrary implements ApplicationRunner {

    private record DemoItem(
            Slug campaign,
            boolean open,
            LocalizedText title,
            @Nullable String link,
            @Nullable String file,
            @Nullable String content) {}

    private final Library library;
    private final Campaigns campaigns;
    private final DemoAccounts accounts;

    DemoLibrary(Library library, Campaigns campaigns, DemoAccounts accounts) {
        this.library = library;
        this.campaigns = campaigns;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var organizer = accounts.person("organizer");
        // What somebody has renamed or taken away since is not put there anew.
        var empty = new HashMap<CampaignId, Boolean>();
        for (var item : read()) {
            var campaign = campaigns.bySlug(item.campaign()).orElseThrow().id();
            if (empty.computeIfAbsent(
                    campaign, asked -> library.of(asked, organizer).isEmpty())) {
                var id = add(item, campaign, organizer);
                if (item.open()) {
                    library.open(id, organizer);
                }
            }
        }
    }

    private LibraryItemId add(DemoItem item, CampaignId campaign, PersonId organizer) throws IOException {
        var link = item.link();
        if (link != null) {
            return library.addLink(campaign, item.title(), new WebAddress(link), organizer);
        }
        var content = Objects.requireNonNull(item.content()).getBytes(StandardCharsets.UTF_8);
        var offered =
                new OfferedFile(Objects.requireNonNull(item.file()), Language.EN, new ByteArrayInputStream(content));
        if (library.addFile(campaign, offered, organizer) instanceof Filing.Filed(var id)) {
            library.rename(id, item.title(), organizer);
            return id;
        }
        throw new IllegalStateException("The demo holds a file that the library does not take: " + item.file());
    }

    private static List<DemoItem> read() throws IOException {
        try (var file = new ClassPathResource("demo/library.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<DemoItem>>() {});
        }
    }
}
