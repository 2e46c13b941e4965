package org.sextant.programme.web;

import org.sextant.programme.Programme;
import org.sextant.programme.Wheel;
import org.sextant.shell.PageFrame;

/** The whole programme on one page. */
record PrinciplesPage(PageFrame frame, Programme programme, Wheel wheel) {}
