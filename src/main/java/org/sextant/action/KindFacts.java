package org.sextant.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sextant.shell.Words;
import org.sextant.vocabulary.LocalizedText;

/** What is to be known only of one kind of action, in the order in which it is told. */
public final class KindFacts {

    /** A short fact: what it is called, and what it says. */
    public record Fact(String label, LocalizedText said) {}

    private final Words words;
    private final List<Fact> facts = new ArrayList<>();
    private final List<LocalizedText> texts = new ArrayList<>();

    private KindFacts(Words words) {
        this.words = words;
    }

    public static KindFacts of(ActionPlan plan, Words words) {
        var told = new KindFacts(words);
        switch (plan) {
            case ActionPlan.Event _, ActionPlan.TaskList _, MeetingPlan.Shifts _ -> {}
            case ActionPlan.ContactRepresentative contact -> told.tell(contact);
            case MeetingPlan.Training training -> told.tell(training);
            case MeetingPlan.Gathering gathering -> told.tell(gathering);
            case MeetingPlan.Custom custom ->
                custom.details()
                        .forEach(
                                detail -> told.facts.add(new Fact(detail.label().in(words.language()), detail.said())));
            case ErrandPlan.LetterWriting letter -> told.tell(letter);
            case ErrandPlan.Distribution distribution -> told.tell(distribution);
            case ErrandPlan.Canvass canvass -> told.tell(canvass);
        }
        return told;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** What takes paragraphs. */
    public List<LocalizedText> texts() {
        return List.copyOf(texts);
    }

    private void tell(ActionPlan.ContactRepresentative contact) {
        fact("office", contact.office());
        fact("channel", words.of("action.form.channel", contact.channel()));
        fact("question", contact.question());
        texts.add(contact.brief());
    }

    private void tell(MeetingPlan.Training training) {
        fact("lesson", training.lesson());
        fact("trainers", training.trainers());
    }

    private void tell(MeetingPlan.Gathering gathering) {
        fact("gathering", words.of("action.form.gathering", gathering.form()));
        fact("meeting-point", gathering.way().meetingPoint());
        fact("route", gathering.way().route());
        fact("access", gathering.way().access());
        fact("safety", gathering.way().safety());
    }

    private void tell(ErrandPlan.LetterWriting letter) {
        fact("addressee", letter.addressee());
        texts.add(letter.text());
    }

    private void tell(ErrandPlan.Distribution distribution) {
        fact("area", distribution.area());
        fact("leaflets", words.number(distribution.leaflets()));
        fact("pick-up", distribution.pickUp());
    }

    private void tell(ErrandPlan.Canvass canvass) {
        fact("approach", words.of("action.form.approach", canvass.by()));
        texts.add(canvass.script());
    }

    private void fact(String name, String said) {
        fact(name, LocalizedText.of(words.language(), said));
    }

    private void fact(String name, Optional<LocalizedText> said) {
        said.ifPresent(text -> fact(name, text));
    }

    private void fact(String name, LocalizedText said) {
        facts.add(new Fact(words.of("action.fact." + name), said));
    }
}
