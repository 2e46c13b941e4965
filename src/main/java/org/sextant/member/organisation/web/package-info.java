/** An organisation's public page. Other features show there what they have of it. */
@NullMarked
@NamedInterface("organisation")
package org.sextant.member.organisation.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
