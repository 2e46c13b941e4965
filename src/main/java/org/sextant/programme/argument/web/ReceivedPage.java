package org.sextant.programme.argument.web;

import org.sextant.shell.PageFrame;

/**
 * Says what happens to a comment now.
 *
 * @param argument what it was written to
 * @param path of that, after the language
 */
record ReceivedPage(PageFrame frame, String argument, String path) {}
