package org.sextant.member;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class Passwords {

    /** Names the algorithm in each hash (bcrypt today), so that tomorrow's can take over at the next sign-in. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** For an unknown address Spring's provider compares with a hash of its own, so that it takes as long as a known one. */
    @Bean
    AuthenticationProvider signInWithPassword(SignIn people, PasswordEncoder encoder) {
        var passwords = new DaoAuthenticationProvider(people);
        passwords.setPasswordEncoder(encoder);
        passwords.setUserDetailsPasswordService(people);
        return new SignInLimit(passwords);
    }
}
