package org.sextant.action.need;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptEntry;
import org.sextant.member.KeptSection;
import org.sextant.member.KeptTable;
import org.sextant.member.KeptValue.Text;
import org.sextant.member.PersonColumn;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Skill;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a member offers, was asked for, and promised. */
@Component
@Order(34)
class NeedsKept implements KeptAboutPerson {

    private final Offers offers;
    private final Campaigns campaigns;

    NeedsKept(Offers offers, Campaigns campaigns) {
        this.offers = offers;
        this.campaigns = campaigns;
    }

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.rowGoes("need_answer", "person"),
                PersonColumn.rowGoes("member_offer_campaign", "person"),
                PersonColumn.rowGoes("member_offer", "person"));
    }

    @Override
    public List<KeptSection> sections(PersonId person) {
        return List.of(new KeptSection(
                "need.kept.offer",
                "me/offers",
                offers.of(person).stream().map(this::offer).toList()));
    }

    private KeptEntry offer(OwnOffer own) {
        var offered = own.offered();
        return KeptEntry.of("hands", new Text(offered.hands() ? "✓" : "–"))
                .and(
                        "skills",
                        list(offered.skills().stream().map(Skill::name).map(name -> name.toLowerCase(Locale.ROOT))))
                .and("languages", list(offered.languages().stream().map(LanguageCode::code)))
                .and("words", new Text(offered.words()))
                .and(
                        "campaigns",
                        list(own.campaigns().stream()
                                .flatMap(id -> campaigns.byId(id).stream())
                                .map(CampaignSummary::slug)
                                .map(Object::toString)));
    }

    private static Text list(Stream<String> parts) {
        return new Text(parts.sorted().collect(Collectors.joining(", ")));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of("need.kept.answers", """
                select c.title as campaign, a.asked_at, a.promised_at
                from need_answer a join action_need n on n.id = a.need join campaign c on c.id = n.campaign
                where a.person = :person order by a.id desc""").localized("campaign").changedAt("me/offers"));
    }
}
