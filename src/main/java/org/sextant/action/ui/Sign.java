package org.sextant.action.ui;

import org.sextant.shell.ui.Badge;

/** A word about an action, and the sign that goes with it. */
record Sign(Badge.Kind kind, String word) {

    Badge badge() {
        return new Badge(kind, word);
    }
}
