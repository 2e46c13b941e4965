package org.sextant.action.web;

import org.sextant.action.AgendaRow;
import org.sextant.shell.PageFrame;

/** What to do next, once the form is sent. */
record CheckMailPage(PageFrame frame, AgendaRow action) {}
