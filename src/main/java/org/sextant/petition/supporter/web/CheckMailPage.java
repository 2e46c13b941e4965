package org.sextant.petition.supporter.web;

import org.sextant.shell.PageFrame;

/**
 * What to do once one has sent the form. The same for everybody: it knows nothing of who did.
 *
 * @param back to what the petition says
 */
record CheckMailPage(PageFrame frame, String back) {}
