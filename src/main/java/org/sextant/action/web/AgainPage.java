package org.sextant.action.web;

import org.sextant.shell.PageFrame;

/** The form once more, with everything that was typed, to be sent a little later. */
record AgainPage(PageFrame frame, String text, SignupForm form) {}
