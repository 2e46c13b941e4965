/**
 * What takes two people: one proposes, another agrees, and for an hour anyone who could have agreed can stop it; then it is done by a job. A feature plugs in its
 * acts as beans of {@link org.sextant.member.joint.JointKind}.
 */
@NullMarked
@NamedInterface("joint")
package org.sextant.member.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
