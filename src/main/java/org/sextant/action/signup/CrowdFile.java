package org.sextant.action.signup;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sextant.action.ActionPlan;
import org.sextant.action.Hours;
import org.sextant.action.MeetingPlan;
import org.sextant.action.Outline;
import org.sextant.action.Venue;
import org.sextant.action.Way;
import org.sextant.campaign.Addressee;
import org.sextant.campaign.CampaignPlan;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of the demo's large campaign, and what becomes of them: the plan number so and so, always the same for the same number. */
record CrowdFile(
        LocalizedText title,
        LocalizedText summary,
        LocalizedText addressee,
        LocalizedText text,
        LocalizedText lesson,
        LocalizedText came,
        Titles titles,
        List<City> cities,
        List<String> given,
        List<String> family) {

    private static final List<Integer> ROOM = List.of(30, 60, 90, 120);
    private static final int EVENING = 18;

    private enum Kind {
        ASSEMBLY,
        TRAINING,
        RALLY,
        SUPPER
    }

    record Titles(LocalizedText assembly, LocalizedText training, LocalizedText rally, LocalizedText supper) {

        private LocalizedText of(Kind kind) {
            return switch (kind) {
                case ASSEMBLY -> assembly;
                case TRAINING -> training;
                case RALLY -> rally;
                case SUPPER -> supper;
            };
        }
    }

    record City(LocalizedText name, CountryCode country, ZoneId zone) {}

    static CrowdFile read() throws IOException {
        try (var file = new ClassPathResource("demo/crowd.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, CrowdFile.class);
        }
    }

    CampaignPlan campaign(LocalDate opens, LocalDate ends) {
        return new CampaignPlan(
                title,
                summary,
                Set.of(new DemandId("equality-law")),
                Set.of(Language.values()),
                List.of(new Addressee(addressee, AddresseeKind.STATE, Optional.empty(), Optional.empty())),
                opens,
                Optional.of(ends),
                ZoneId.of("UTC"),
                Set.of());
    }

    /** Names for those from one number to another, which is left out. */
    List<String> names(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number ->
                        given.get(number % given.size()) + " " + family.get(number / given.size() % family.size()))
                .toList();
    }

    ActionPlan action(int number, LocalDate day, Optional<PersonId> inCharge) {
        var city = cities.get(number % cities.size());
        var kinds = Kind.values();
        var kind = kinds[number % kinds.length];
        var outline = outline(kind, city, inCharge);
        var starts = day.atTime(EVENING, 0);
        var room = Optional.of(ROOM.get(number / kinds.length % ROOM.size()));
        return plan(kind, outline, starts, room);
    }

    private ActionPlan plan(Kind kind, Outline outline, LocalDateTime starts, Optional<Integer> room) {
        var hours = new Hours(starts, starts.plusHours(2));
        var nowhere = Optional.<LocalizedText>empty();
        return switch (kind) {
            case TRAINING -> new MeetingPlan.Training(outline, hours, room, lesson, nowhere);
            case RALLY ->
                new MeetingPlan.Gathering(
                        outline,
                        MeetingPlan.Form.RALLY,
                        hours,
                        Optional.empty(),
                        new Way(nowhere, nowhere, nowhere, nowhere));
            case SUPPER -> new MeetingPlan.Custom(outline, hours, room, List.of());
            case ASSEMBLY -> new ActionPlan.Event(outline, hours.starts(), hours.ends(), room);
        };
    }

    private Outline outline(Kind kind, City city, Optional<PersonId> inCharge) {
        return new Outline(
                titled(titles.of(kind), city),
                text,
                city.zone(),
                new Venue(Optional.of(city.name()), Optional.of(city.country()), false),
                Optional.empty(),
                false,
                inCharge,
                Optional.empty(),
                Outline.TOLD);
    }

    private static LocalizedText titled(LocalizedText pattern, City city) {
        var title = pattern;
        for (var language : pattern.languages()) {
            title = title.with(
                    language, pattern.in(language).replace("{city}", city.name().in(language)));
        }
        return title;
    }
}
