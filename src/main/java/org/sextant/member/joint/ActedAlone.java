package org.sextant.member.joint;

/** One person did alone, in an emergency, what takes two. */
public record ActedAlone(JointActId act) {}
