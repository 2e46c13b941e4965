package org.sextant.mail.web;

import org.sextant.shell.PageFrame;

/**
 * The page behind a letter's last link.
 *
 * @param asked whether we were asked already
 */
record NeverWritePage(PageFrame frame, boolean asked) {}
