package org.sextant.notice.web;

import java.util.List;
import org.sextant.shell.PageFrame;

/**
 * No more letters of a kind.
 *
 * @param kinds what is no longer written about, in words
 * @param done whether it is so already
 */
record StopPage(PageFrame frame, List<String> kinds, boolean done) {}
