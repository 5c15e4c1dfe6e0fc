package org.duban.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.duban.identity.DubanPrincipal;
import org.duban.identity.domain.SignIn;
import org.duban.identity.domain.Tokens;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in for programs. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokensApi {

    /** What a program signs in with. */
    record Credentials(@NotBlank String username, @NotBlank String password) {

        @Override
        public String toString() {
            return "Credentials[" + username + "]";
        }
    }

    private final SignIn signIn;
    private final Tokens tokens;
    private final ApiProblems problems;

    TokensApi(SignIn signIn, Tokens tokens, ApiProblems problems) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.problems = problems;
    }

    @PostMapping
    ResponseEntity<?> issue(@Valid @RequestBody Credentials credentials, HttpServletRequest request) {
        Optional<DubanPrincipal> principal = signIn.attempt(credentials.username(), credentials.password());
        return principal.isPresent()
                ? ResponseEntity.status(HttpStatus.CREATED).body(tokens.issue(principal.get()))
                : refused(request);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(DubanPrincipal principal, HttpServletRequest request) {
        String token = BearerTokenFilter.tokenOf(request);
        if (token != null) {
            tokens.revoke(principal, token);
        }
    }

    private ResponseEntity<ProblemDetail> refused(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(request, HttpStatus.UNAUTHORIZED, "identity.sign-in-refused"));
    }
}
