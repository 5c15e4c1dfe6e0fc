package org.duban.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import org.duban.identity.IdentitySettings;
import org.duban.identity.PasswordProfile;
import org.duban.testing.MutableClock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SignInRateTest {

    private static final Duration ANY = Duration.ofHours(1);

    private final MutableClock clock = new MutableClock();
    private final SignInRate rate = new SignInRate(
            new IdentitySettings(ANY, ANY, PasswordProfile.NIST, 5, ANY, 3, ANY, ANY, ZoneId.of("Asia/Shanghai")),
            mock(ApiProblems.class),
            clock);

    @Test
    void slowsOneAddressDownForTheRestOfTheMinute() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(attempt("192.0.2.7").getRedirectedUrl()).isNull();
        }
        assertThat(attempt("192.0.2.7").getRedirectedUrl()).isEqualTo("/login?slow");
        assertThat(attempt("192.0.2.7").getHeader("Retry-After")).isEqualTo("60");
        assertThat(attempt("192.0.2.8").getRedirectedUrl()).isNull();

        clock.advance(Duration.ofMinutes(1));
        assertThat(attempt("192.0.2.7").getRedirectedUrl()).isNull();
    }

    private MockHttpServletResponse attempt(String address) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        rate.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
