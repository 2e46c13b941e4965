package org.sextant.action;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sextant.place.Coordinates;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;

/** Plans in which nothing is missing, until a test takes something away. All is in Douala, an hour ahead of UTC. */
public final class Plans {

    public static final ZoneId DOUALA = ZoneId.of("Africa/Douala");

    private String title = "Read the Convention";
    private String text = "Bring one question.";
    private ZoneId zone = DOUALA;
    private Optional<CountryCode> country = Optional.of(new CountryCode("CM"));
    private Optional<LocalizedText> place = Optional.of(english("Rue Joffre, Douala"));
    private Optional<Integer> wanted = Optional.empty();
    private Optional<Coordinates> point = Optional.empty();
    private boolean online;
    private Optional<JoinAddress> join = Optional.empty();
    private boolean sensitive;
    private Optional<PersonId> inCharge = Optional.empty();
    private Optional<MilestoneId> milestone = Optional.empty();
    private Duration told = Outline.TOLD;

    private Plans() {}

    public static Plans plan() {
        return new Plans();
    }

    /** Of any kind, on that day, an event in the weeks after it too. */
    public static ActionPlan of(ActionKind kind, LocalDate day) {
        var hours = new Hours(day.atTime(18, 30), day.atTime(20, 30));
        return switch (kind) {
            case EVENT -> plan().repeated(hours.starts(), hours.ends(), "FREQ=WEEKLY;COUNT=4");
            case SHIFTS -> plan().shifts(hours.starts(), 2, 3);
            case TASKS -> plan().tasks(day, "Paint a banner");
            case CONTACT -> plan().contact(day);
            case LETTER -> plan().letters(day);
            case TRAINING -> plan().training(hours);
            case DISTRIBUTION -> plan().leaflets(day);
            case GATHERING -> plan().march(hours);
            case CANVASS -> plan().canvass(day);
            case CUSTOM ->
                plan().on(-33.9249, 18.4241)
                        .joinedAt("https://meet.example.org/radio?code=7")
                        .custom(hours);
        };
    }

    public static LocalizedText english(String words) {
        return LocalizedText.of(Language.EN, words);
    }

    public Plans titled(String english) {
        title = english;
        return this;
    }

    public Plans saying(String english) {
        text = english;
        return this;
    }

    public Plans in(String zone) {
        this.zone = ZoneId.of(zone);
        return this;
    }

    public Plans at(String english) {
        place = Optional.of(english(english));
        return this;
    }

    public Plans inCountry(String code) {
        country = Optional.of(new CountryCode(code));
        return this;
    }

    public Plans on(double latitude, double longitude) {
        point = Optional.of(new Coordinates(latitude, longitude));
        return this;
    }

    public Plans nowhere() {
        point = Optional.empty();
        country = Optional.empty();
        place = Optional.empty();
        return this;
    }

    public Plans online() {
        online = true;
        return this;
    }

    public Plans joinedAt(String url) {
        join = Optional.of(new JoinAddress(url));
        return online();
    }

    public Plans wanting(int people) {
        wanted = Optional.of(people);
        return this;
    }

    public Plans sensitive() {
        sensitive = true;
        return this;
    }

    /** The place is told so long before it begins. */
    public Plans told(Duration before) {
        told = before;
        return this;
    }

    public Plans ledBy(PersonId person) {
        inCharge = Optional.of(person);
        return this;
    }

    public Plans hangingOn(MilestoneId id) {
        milestone = Optional.of(id);
        return this;
    }

    public Outline outline() {
        var venue = new Venue(place, country, point, online, join);
        return new Outline(english(title), english(text), zone, venue, wanted, sensitive, inCharge, milestone, told);
    }

    public ActionPlan.Event event(LocalDateTime starts, LocalDateTime ends) {
        return new ActionPlan.Event(outline(), starts, ends, Optional.empty());
    }

    public ActionPlan.Event event(LocalDateTime starts, LocalDateTime ends, int capacity) {
        return new ActionPlan.Event(outline(), starts, ends, Optional.of(capacity));
    }

    public ActionPlan.TaskList tasks(LocalDate due, String... english) {
        return new ActionPlan.TaskList(
                outline(), due, List.of(english).stream().map(Plans::english).toList());
    }

    public ActionPlan.ContactRepresentative contact(LocalDate due) {
        return new ActionPlan.ContactRepresentative(
                outline(),
                due,
                english("your member of parliament"),
                Channel.EMAIL,
                english("Will you vote for it?"),
                english("Say who you are."));
    }

    public ActionPlan.ContactRepresentative contact(LocalDate due, String office, String question, String brief) {
        return new ActionPlan.ContactRepresentative(
                outline(), due, english(office), Channel.EMAIL, english(question), english(brief));
    }

    public ActionPlan.Event repeated(LocalDateTime starts, LocalDateTime ends, String rule) {
        return new ActionPlan.Event(outline(), starts, ends, Optional.of(2), Optional.of(new Repetition(rule)));
    }

    /** Shifts of two hours, one after the other, each for so many people. */
    public MeetingPlan.Shifts shifts(LocalDateTime starts, int... people) {
        var shifts = new ArrayList<MeetingPlan.Shift>();
        for (var i = 0; i < people.length; i++) {
            var from = starts.plusHours(2L * i);
            shifts.add(new MeetingPlan.Shift(Optional.empty(), new Hours(from, from.plusHours(2)), people[i]));
        }
        return new MeetingPlan.Shifts(outline(), shifts);
    }

    public MeetingPlan.Training training(Hours hours) {
        return new MeetingPlan.Training(
                outline(), hours, Optional.of(12), english("You can read a treaty."), Optional.of(english("Esther")));
    }

    public MeetingPlan.Gathering march(Hours hours) {
        var way = new Way(
                Optional.of(english("By the fountain")),
                Optional.of(english("Along the quay")),
                Optional.of(english("Step-free.")),
                Optional.of(english("Bring no knives.")));
        return new MeetingPlan.Gathering(outline(), MeetingPlan.Form.MARCH, hours, Optional.empty(), way);
    }

    public MeetingPlan.Custom custom(Hours hours) {
        return new MeetingPlan.Custom(
                outline(),
                hours,
                Optional.empty(),
                List.of(new Detail(english("Radio"), english("101.5")), new Detail(english("Host"), english("Ana"))));
    }

    public ErrandPlan.LetterWriting letters(LocalDate due) {
        return new ErrandPlan.LetterWriting(
                outline(), due, english("The Minister\nYaoundé"), english("We ask you to sign."), Optional.of(500));
    }

    public ErrandPlan.LetterWriting letters(LocalDate due, String addressee, String text) {
        return new ErrandPlan.LetterWriting(outline(), due, english(addressee), english(text), Optional.empty());
    }

    public ErrandPlan.Distribution leaflets(LocalDate due) {
        return new ErrandPlan.Distribution(
                outline(), due, english("Akwa North"), 2000, Optional.of(english("At the bakery")));
    }

    /** One of that kind, in the morning of the day or due on it. */
    public ActionPlan ofKind(ActionKind kind, LocalDate day) {
        var hours = new Hours(day.atTime(9, 0), day.atTime(11, 0));
        return switch (kind) {
            case EVENT -> event(hours.starts(), hours.ends());
            case SHIFTS -> shifts(hours.starts(), 2);
            case TASKS -> tasks(day, "Paint");
            case CONTACT -> contact(day);
            case LETTER -> letters(day);
            case TRAINING -> training(hours);
            case DISTRIBUTION -> leaflets(day);
            case GATHERING -> march(hours);
            case CANVASS -> canvass(day);
            case CUSTOM -> custom(hours);
        };
    }

    public ErrandPlan.Canvass canvass(LocalDate due) {
        return new ErrandPlan.Canvass(outline(), due, ErrandPlan.Approach.DOOR, english("Say who you are."));
    }
}
