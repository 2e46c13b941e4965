package org.sextant.treaty.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.sextant.shell.ui.Bdi;
import org.sextant.treaty.ladder.Ladders;
import org.sextant.treaty.ladder.RecordStep;
import org.sextant.treaty.ladder.StepSummary;

/** Steps with what can be done with each. */
class StepList extends AttestedList {

    StepList(List<StepSummary> steps, Editor editor, Ladders ladders, Named named) {
        super(steps.stream().map(step -> entry(step, editor, ladders, named)).toList(), editor, named::people);
    }

    private static Entry entry(StepSummary step, Editor editor, Ladders ladders, Named named) {
        var source = new Div(new Bdi(step.step().source()));
        source.addClassName("small");
        var acts = new Acts(
                () -> ladders.confirm(step.id(), editor.person()),
                Optional.<Runnable>of(() -> ladders.strike(step.id(), editor.person()))
                        .filter(_ -> editor.reach().includes(step.step().state())),
                editor.words().of("treaty.work.strike.title"));
        return new Entry(
                step.id(), what(step.step(), editor, named), step.step().takenOn(), source, step.attestation(), acts);
    }

    private static String what(RecordStep step, Editor editor, Named named) {
        var words = editor.words();
        var aim = named.aim(step.aim(), words);
        var rung = words.of("treaty.rung", step.rung());
        return step.state()
                .map(state ->
                        words.of("treaty.work.what", "state", named.state(state, words), "aim", aim, "step", rung))
                .orElseGet(() -> words.of("treaty.work.what-together", "aim", aim, "step", rung));
    }
}
