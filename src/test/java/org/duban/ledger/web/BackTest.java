package org.duban.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackTest {

    @ParameterizedTest
    @ValueSource(strings = {"/ledger", "/ledger?alert=RED", "/ledger?q=%E7%AA%97&after=x", "/board?unit=3"})
    void leadsBackToAViewOfTheLedgerOrTheMorningPage(String address) {
        assertThat(Back.to(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org",
                "//example.org",
                "/ledgerx",
                "/boards",
                "/ledger/../admin",
                "/ledger?a\r\nSet-Cookie: b"
            })
    void leadsNowhereElse(String address) {
        assertThat(Back.to(address)).isEqualTo("/ledger");
        assertThat(Back.to(null)).isEqualTo("/ledger");
    }
}
