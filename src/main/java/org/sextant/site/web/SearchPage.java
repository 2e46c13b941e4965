package org.sextant.site.web;

import org.sextant.shell.PageFrame;
import org.sextant.site.search.Search;

/**
 * What answers a question.
 *
 * @param asked as it was typed; empty while nobody has asked
 * @param path with the question, without the number of a page
 */
record SearchPage(PageFrame frame, String asked, String path, Search.Answer answer) {

    boolean hasOthers() {
        return answer.pages() > 1 || answer.page() > 1;
    }

    String to(int page) {
        return frame.to(path + (page == 1 ? "" : "&page=" + page));
    }
}
