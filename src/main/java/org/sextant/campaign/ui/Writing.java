package org.sextant.campaign.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.campaign.Addressee;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Side;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;

/**
 * What stands in the fields of a campaign's form, also where it could not be stored so.
 *
 * @param titles in every language that has one, whether the campaign speaks it or not
 * @param summaries likewise
 */
record Writing(
        Map<Language, String> titles,
        Map<Language, String> summaries,
        Set<Language> languages,
        Set<DemandId> demands,
        List<Asked> addressees,
        Span days,
        Set<OrganisationId> organisations,
        String slug) {

    /** An addressee in the fields. */
    record Asked(
            Map<Language, String> names,
            AddresseeKind kind,
            @Nullable CountryCode place,
            @Nullable Side side) {

        static Asked of(Addressee addressee) {
            return new Asked(
                    texts(addressee.name()),
                    addressee.kind(),
                    addressee.place().orElse(null),
                    addressee.side().orElse(null));
        }
    }

    /** First day, last day and zone in the fields. */
    record Span(
            @Nullable LocalDate opens,
            @Nullable LocalDate ends,
            @Nullable String zone) {}

    static Writing of(CampaignSummary campaign) {
        return new Writing(
                texts(campaign.title()),
                texts(campaign.summary()),
                campaign.languages(),
                campaign.demands(),
                campaign.addressees().stream().map(Asked::of).toList(),
                new Span(
                        campaign.opens(),
                        campaign.ends().orElse(null),
                        campaign.zone().getId()),
                campaign.organisations(),
                campaign.slug().text());
    }

    private static Map<Language, String> texts(LocalizedText text) {
        return text.texts();
    }

    /** The title that the campaign would have. */
    String title(Language language) {
        return spoken(titles, language);
    }

    /** The summary that the campaign would have. */
    String summary(Language language) {
        return spoken(summaries, language);
    }

    private String spoken(Map<Language, String> texts, Language language) {
        return languages.contains(language)
                ? Optional.ofNullable(texts.get(language)).orElse("")
                : "";
    }

    Writing withTitle(Language language, String title) {
        var changed = with(titles, language, title);
        return new Writing(changed, summaries, languages, demands, addressees, days, organisations, slug);
    }

    Writing withSummary(Language language, String summary) {
        var changed = with(summaries, language, summary);
        return new Writing(titles, changed, languages, demands, addressees, days, organisations, slug);
    }

    private static Map<Language, String> with(Map<Language, String> texts, Language language, String text) {
        var changed = new EnumMap<Language, String>(Language.class);
        changed.putAll(texts);
        changed.put(language, text);
        return changed;
    }

    Writing withLanguages(Set<Language> chosen) {
        return new Writing(titles, summaries, chosen, demands, addressees, days, organisations, slug);
    }

    Writing withDemands(Set<DemandId> chosen) {
        return new Writing(titles, summaries, languages, chosen, addressees, days, organisations, slug);
    }

    Writing withAddressees(List<Asked> asked) {
        return new Writing(titles, summaries, languages, demands, asked, days, organisations, slug);
    }

    Writing withDays(Span span) {
        return new Writing(titles, summaries, languages, demands, addressees, span, organisations, slug);
    }

    Writing withSlug(String address) {
        return new Writing(titles, summaries, languages, demands, addressees, days, organisations, address);
    }
}
