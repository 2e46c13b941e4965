package org.sextant.member.web;

import java.util.Map;
import org.sextant.shell.PageFrame;

/**
 * The form that asks for a letter: to join, with a name, or to come back, without.
 *
 * @param key under which its words are
 * @param typed what was typed, by the name of the field
 * @param errors sentence by the name of the field
 */
record AskPage(PageFrame frame, String key, Map<String, String> typed, Map<String, String> errors) {

    boolean asksForName() {
        return typed.containsKey("name");
    }

    String word(String end) {
        return frame.words().of(key + "." + end);
    }
}
