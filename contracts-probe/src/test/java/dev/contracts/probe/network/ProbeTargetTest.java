package dev.contracts.probe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeTargetTest {
    @Test
    void theContractsSayThePath() {
        ProbeTarget target = ProbeTarget.parse("https://host:8443/prefix/?tenant=a");
        assertThat(target.http("/api/items", "limit=1"))
                .hasToString("https://host:8443/prefix/api/items?tenant=a&limit=1");
        assertThat(target.socket("/ws/beats")).hasToString("wss://host:8443/prefix/ws/beats?tenant=a");
        assertThat(target).hasToString("https://host:8443/prefix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/a", "/@evil.example", "/a b", "/\u00e9", "/:80/", "/../..//evil.example"})
    void noPathLeadsToAnotherHost(String path) {
        assertThat(ProbeTarget.parse("http://host:8000").http(path, "").getHost())
                .isEqualTo("host");
        assertThat(ProbeTarget.parse("http://host").socket(path).getAuthority()).isEqualTo("host");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://host | the address begins with ftp:",
                "ws://host | the address begins with ws:",
                "host:8000 | the address begins with host:",
                "/api | the address has no scheme",
                "http:///api | the address",
                "http://ho st | the address is no URL",
                "http://host/#top | the address has a fragment",
                "http://host:99999 | the address has the port 99999",
            })
    void anAddressThatIsNoneIsRefusedInWords(String address, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProbeTarget.parse(address))
                .withMessageStartingWith(words);
    }

    @Test
    void amongTheWordsIsNoPassword() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProbeTarget.parse("http://user:secret word@host"))
                .satisfies(refusal -> assertThat(refusal).hasMessageNotContaining("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Token: a\r\nX-Other: b", "X-Token: a\nb", "X-Token: \u00e9", "X-Token: a\u0000"})
    void aHeaderThatIsTwoIsRefused(String header) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProbeTarget.parse("http://host").withHeader(header))
                .withMessageStartingWith("header X-Token: its value has a line break");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no colon", ": no name", "X Y: z", "Host: other", "Content-Length: 1", "Sec-WebSocket-Key: a"})
    void aHeaderThatIsNoneIsRefused(String header) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProbeTarget.parse("http://host").withHeader(header));
    }

    @Test
    void aTokenIsOneWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProbeTarget.parse("http://host").withBearer("two words"))
                .satisfies(refusal -> assertThat(refusal).hasMessageNotContaining("two"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProbeTarget.parse("http://host").withBearer(""))
                .withMessage("the bearer token is empty");
        assertThat(ProbeTarget.parse("http://host").withBearer("abc").headers())
                .containsExactly(new ProbeTarget.Header("Authorization", "Bearer abc"));
    }
}
