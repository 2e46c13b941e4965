package org.sextant.member.directory.ui;

import org.sextant.member.directory.Duplicates;
import org.sextant.member.directory.Exports;
import org.sextant.member.directory.PeopleDirectory;
import org.sextant.member.directory.SavedSearches;
import org.sextant.member.directory.Tags;
import org.sextant.member.joint.ui.JointForms;
import org.springframework.stereotype.Component;

/** What can be done in a directory. */
@Component
record DirectoryTools(
        PeopleDirectory directory,
        SavedSearches searches,
        Tags tags,
        Duplicates duplicates,
        Exports exports,
        DirectoryNews news,
        JointForms forms) {}
