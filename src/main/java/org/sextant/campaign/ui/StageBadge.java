package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.Span;
import org.sextant.campaign.Stage;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;

/** How far a campaign has come. */
class StageBadge extends Span {

    StageBadge(Stage stage, Words words) {
        add(new Badge(kind(stage), words.of("campaign.stage", stage)));
    }

    private static Badge.Kind kind(Stage stage) {
        return switch (stage) {
            case DRAFT, IN_REVIEW -> Badge.Kind.WAITS;
            case LIVE -> Badge.Kind.GOOD;
            case PAUSED -> Badge.Kind.SHORT;
            case ENDED -> Badge.Kind.PLAIN;
        };
    }
}
