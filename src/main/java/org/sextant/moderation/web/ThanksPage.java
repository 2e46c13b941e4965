package org.sextant.moderation.web;

import org.sextant.shell.PageFrame;

/** It has arrived. */
record ThanksPage(PageFrame frame) {}
