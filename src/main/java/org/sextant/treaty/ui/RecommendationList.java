package org.sextant.treaty.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.sextant.shell.ui.Bdi;
import org.sextant.treaty.ladder.Aim;
import org.sextant.treaty.recommendation.RecommendationSummary;
import org.sextant.treaty.recommendation.Recommendations;
import org.sextant.treaty.recommendation.RecordRecommendation;

/** Recommendations with what can be done with each. */
class RecommendationList extends AttestedList {

    RecommendationList(List<RecommendationSummary> shown, Editor editor, Recommendations recommendations, Named named) {
        super(
                shown.stream()
                        .map(one -> entry(one, editor, recommendations, named))
                        .toList(),
                editor,
                named::people);
    }

    private static Entry entry(RecommendationSummary one, Editor editor, Recommendations recommendations, Named named) {
        var source = new Anchor(one.made().link().text());
        source.add(new Bdi(one.made().source()));
        var acts = new Acts(
                () -> recommendations.confirm(one.id(), editor.person()),
                Optional.<Runnable>of(() -> recommendations.strike(one.id(), editor.person()))
                        .filter(_ -> editor.reach().includes(one.made().state())),
                editor.words().of("treaty.recommendations.strike.title"));
        return new Entry(
                one.id(),
                what(one.made(), editor, named),
                one.made().madeOn(),
                new Div(source),
                one.attestation(),
                acts);
    }

    private static String what(RecordRecommendation made, Editor editor, Named named) {
        var words = editor.words();
        return words.of(
                "treaty.recommendations.what",
                "state",
                named.state(made.state(), words),
                "treaty",
                named.aim(Aim.of(made.treaty()), words),
                "body",
                words.of("treaty.body", made.body()));
    }
}
