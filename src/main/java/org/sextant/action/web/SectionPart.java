package org.sextant.action.web;

import java.util.List;
import org.sextant.action.AgendaRow;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Slug;

/** The next actions of one campaign. */
record SectionPart(Slug campaign, List<AgendaRow> actions, Words words) {}
