package org.sextant.campaign.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.StartCampaign;
import org.sextant.place.Places;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** Makes of one campaign with addressees in several places one for each place. */
@Component
class SplitByPlace {

    // Leaves room for a place and a number, within the sixty characters of a slug.
    private static final int STEM = 54;

    private final Campaigns campaigns;
    private final Places places;

    SplitByPlace(Campaigns campaigns, Places places) {
        this.campaigns = campaigns;
        this.places = places;
    }

    /** In which it asks somebody. */
    static List<CountryCode> places(CampaignSummary campaign) {
        return campaign.addressees().stream()
                .flatMap(addressee -> addressee.place().stream())
                .distinct()
                .toList();
    }

    StartCampaign in(CountryCode place, CampaignSummary campaign) {
        return new StartCampaign(slug(campaign, place), plan(campaign, place), Set.copyOf(campaign.demands()));
    }

    private CampaignPlan plan(CampaignSummary campaign, CountryCode place) {
        var there = campaign.addressees().stream()
                .filter(addressee -> addressee.place().filter(place::equals).isPresent())
                .toList();
        return new CampaignPlan(
                title(campaign.title(), place),
                campaign.summary(),
                campaign.demands(),
                campaign.languages(),
                there,
                campaign.opens(),
                campaign.ends(),
                campaign.zone(),
                campaign.organisations());
    }

    private LocalizedText title(LocalizedText title, CountryCode place) {
        var titles = new EnumMap<Language, String>(Language.class);
        title.texts().forEach((language, text) -> {
            var longer = text + " · " + places.byCode(place).in(language);
            titles.put(language, PlainText.length(longer) <= CampaignPlan.TITLE_LENGTH ? longer : text);
        });
        return new LocalizedText(titles);
    }

    private Slug slug(CampaignSummary campaign, CountryCode place) {
        var whole = campaign.slug().text();
        var stem = whole.length() <= STEM ? whole : whole.substring(0, STEM).replaceAll("-+$", "");
        var first = stem + "-" + place.alpha2().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(first), IntStream.range(2, 100).mapToObj(number -> first + "-" + number))
                .map(Slug::new)
                .filter(slug -> campaigns.bySlug(slug).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
