package org.sextant.member.access;

/** The name of the key under which recovery codes, places of sign-in and subjects of another provider are recognised. */
final class AccessKey {

    static final String NAME = "access";

    private AccessKey() {}
}
