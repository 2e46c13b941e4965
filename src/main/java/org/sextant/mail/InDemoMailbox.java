package org.sextant.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;

/** Present where mails stay in the house and are shown: in the demo, unless it was given a mail server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile("demo")
@ConditionalOnExpression("'${spring.mail.host:}'.isBlank()")
public @interface InDemoMailbox {}
