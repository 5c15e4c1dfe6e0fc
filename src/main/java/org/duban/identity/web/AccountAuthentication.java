package org.duban.identity.web;

import org.duban.identity.domain.SignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The form's username and password, checked by {@link SignIn}; every failure looks the same. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final SignIn signIn;

    AccountAuthentication(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication form) {
        String password = String.valueOf(form.getCredentials());
        return signIn.attempt(form.getName(), password)
                .map(PrincipalAuthentication::new)
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
