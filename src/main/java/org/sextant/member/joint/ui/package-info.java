/** What takes two people, in the workroom: the list of what is open, and the form that proposes, which other features open through {@link org.sextant.member.joint.ui.JointForms}. */
@NullMarked
@NamedInterface("joint-ui")
package org.sextant.member.joint.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
