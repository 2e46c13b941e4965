package org.sextant.action.need.ui;

import org.sextant.action.need.Asking;
import org.sextant.action.need.Matches;
import org.sextant.action.need.Needs;
import org.sextant.action.need.Promises;
import org.sextant.campaign.Team;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.ui.Company;
import org.springframework.stereotype.Component;

/** What the views of needs ask and tell. */
@Component
record NeedDoors(
        Needs needs, Matches matches, Asking asking, Promises promises, Team team, TypedTexts texts, Company company) {}
