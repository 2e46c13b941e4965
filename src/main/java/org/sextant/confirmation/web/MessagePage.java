package org.sextant.confirmation.web;

import org.sextant.shell.PageFrame;

/** A page that says one thing and leads on. */
record MessagePage(PageFrame frame, String text, String act, String path) {}
