package org.sextant.petition.addressee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sextant.petition.addressee.Addressee;
import org.sextant.petition.addressee.OfficialChannel;
import org.sextant.petition.addressee.OfficialChannels;
import org.sextant.petition.addressee.Threshold;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** The steps on the way to an addressee: one's own, and those of the official channel that was chosen, which are offered as they stand in the reference data. */
final class StepsForm extends Div {

    private final transient OfficialChannels channels;
    private final transient Words words;
    private final Div rows = new Div();
    private final Button more;
    private final Button takeOver;
    private final List<StepFields> steps = new ArrayList<>();
    private transient Optional<OfficialChannel> offered = Optional.empty();

    StepsForm(OfficialChannels channels, Words words) {
        this.channels = channels;
        this.words = words;
        addClassNames("wide", "stack");
        rows.addClassName("stack");
        more = new Button(words.of("petition.step.add"), click -> {
            append(Optional.empty());
            steps.getLast().lead();
        });
        takeOver = new Button(words.of("petition.step.take-over"), click -> takeOver());
        var foot = new Div(more, takeOver);
        foot.addClassName("row");
        add(new H4(words.of("petition.step.title")), new Paragraph(words.of("petition.step.work.text")), rows, foot);
        fill(List.of());
    }

    void fill(List<Threshold> thresholds) {
        steps.clear();
        rows.removeAll();
        thresholds.forEach(step -> append(Optional.of(step)));
        refresh();
    }

    /** Offers the steps of that channel. */
    void offer(Optional<OfficialChannel> channel) {
        offered = channel;
        refresh();
    }

    private void takeOver() {
        missing().forEach(step -> append(Optional.of(step)));
        steps.getLast().lead();
    }

    private List<Threshold> missing() {
        return offered.map(channels::steps).orElse(List.of()).stream()
                .filter(step -> steps.stream().noneMatch(row -> row.isOf(step)))
                .toList();
    }

    private void append(Optional<Threshold> step) {
        var channel = step.flatMap(Threshold::channel).flatMap(channels::byKey);
        append(new StepFields(step, channel, words, this::remove));
    }

    private void append(StepFields row) {
        steps.add(row);
        rows.add(row);
        refresh();
    }

    List<AddresseeWriting.Step> writing() {
        return steps.stream().map(StepFields::writing).toList();
    }

    void write(List<AddresseeWriting.Step> writing) {
        fill(List.of());
        writing.forEach(step -> {
            var channel = Optional.ofNullable(step.channel()).flatMap(channels::byKey);
            var row = new StepFields(Optional.empty(), channel, words, this::remove);
            row.write(step);
            append(row);
        });
    }

    private void remove(StepFields row) {
        steps.remove(row);
        rows.remove(row);
        refresh();
        more.focus();
    }

    private void refresh() {
        more.setEnabled(steps.size() < Addressee.MOST_THRESHOLDS);
        takeOver.setVisible(!missing().isEmpty() && steps.size() + missing().size() <= Addressee.MOST_THRESHOLDS);
    }

    void check(FieldErrors errors) {
        steps.forEach(row -> row.check(errors));
    }

    /** What was written, if nothing is wrong with it. */
    List<Threshold> written() {
        return steps.stream().map(StepFields::step).toList();
    }
}
