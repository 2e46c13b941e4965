package org.sextant.member;

/** What somebody recorded was confirmed or taken back before. */
public class FactSettled extends RuntimeException {}
