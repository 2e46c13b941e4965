package org.sextant.campaign.coalition;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.People;
import org.sextant.member.Role;
import org.sextant.notice.Notices;
import org.sextant.notice.Tiding;
import org.sextant.notice.Topic;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Tells those who organize a campaign, for it or for one of its partners, what an organisation has answered or that it went. That it is asked, those hear for whom it waits. */
@Component
class PartnerTidings {

    /** Where the campaign's partners stand, below the campaign. */
    static final String TAB = "partners";

    private static final Set<PartnerStep> TOLD =
            EnumSet.of(PartnerStep.AGREED, PartnerStep.DECLINED, PartnerStep.LEFT, PartnerStep.ASKED_TO_LEAVE);

    private final Campaigns campaigns;
    private final Mandates mandates;
    private final People people;
    private final PartnerNames names;
    private final Post post;

    PartnerTidings(Campaigns campaigns, Mandates mandates, People people, PartnerNames names, Post post) {
        this.campaigns = campaigns;
        this.mandates = mandates;
        this.people = people;
        this.names = names;
        this.post = post;
    }

    /** The words, and the way to the people. */
    @Component
    record Post(Messages messages, Notices notices) {}

    void tell(CampaignId campaign, OrganisationId organisation, PastStep past) {
        if (TOLD.contains(past.step())) {
            var found = campaigns.byId(campaign).orElseThrow();
            organizers(campaign).stream()
                    .filter(person -> past.by().filter(person::equals).isEmpty())
                    .forEach(person -> tell(person, found, organisation, past));
        }
    }

    private Set<PersonId> organizers(CampaignId campaign) {
        return Arrays.stream(campaigns.scopes(campaign))
                .flatMap(scope -> mandates.in(scope, Set.of(Role.ORGANIZER)).stream())
                .map(MandateSummary::person)
                .collect(Collectors.toSet());
    }

    private void tell(PersonId to, CampaignSummary campaign, OrganisationId organisation, PastStep past) {
        tell(
                to,
                campaign,
                key(organisation, past),
                "campaigns/" + campaign.slug() + "/" + TAB,
                words -> words.of("coalition.told", past.step(), "name", names.of(organisation)));
    }

    /** Those whose mandates ended with the organisation, or whose way into the campaign led through it. */
    void tellThoseWhoLose(Partner partner, PastStep past, Set<PersonId> losing) {
        var campaign = campaigns.byId(partner.campaign()).orElseThrow();
        var organisation = partner.organisation();
        losing.stream()
                .filter(person -> past.by().filter(person::equals).isEmpty())
                .forEach(person -> tell(
                        person,
                        campaign,
                        key(organisation, past) + "/lost",
                        "campaigns",
                        words -> words.of("coalition.told.lost", "name", names.of(organisation))));
    }

    /** That two people are about to ask their organisation to go: to those who speak for it. */
    void tellThatItIsAskedToLeave(CampaignId id, OrganisationId organisation, Instant at) {
        var campaign = campaigns.byId(id).orElseThrow();
        mandates.in(Scope.of(organisation), CoalitionRight.SPEAK.roles()).stream()
                .map(MandateSummary::person)
                .distinct()
                .forEach(person -> tell(
                        person,
                        campaign,
                        organisation + "/soon/" + at,
                        "coalition",
                        words -> words.of("coalition.told.soon", "name", names.of(organisation))));
    }

    /** That somebody is to speak for their organisation: whether the public reads their name, they say themselves. */
    void tellThatTheySpeak(Partner partner, PersonId person) {
        var campaign = campaigns.byId(partner.campaign()).orElseThrow();
        tell(
                person,
                campaign,
                partner.organisation() + "/speaks",
                "coalition",
                words -> words.of("coalition.told.speaks", "name", names.of(partner.organisation())));
    }

    private static String key(OrganisationId organisation, PastStep past) {
        return organisation + "/" + past.step() + "/" + past.at();
    }

    private void tell(PersonId to, CampaignSummary campaign, String key, String path, Function<Words, String> said) {
        people.byId(to).ifPresent(person -> {
            var words = post.messages().in(person.language());
            post.notices()
                    .tell(new Tiding(
                            to,
                            Topic.PARTNERS,
                            campaign.id() + "/" + key,
                            person.language(),
                            campaign.title().in(person.language()),
                            said.apply(words),
                            path));
        });
    }
}
