package dev.contracts.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.probe.network.ProbeTarget;
import dev.contracts.runner.run.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/** Servers whose certificate is not theirs, no longer theirs, or nobody's. The keys are of no other use. */
class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private static KeyStore keys(String name) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(Path.of("src/test/resources/tls", name + ".p12"))) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static RawServer server(KeyStore keys) throws IOException, GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return new RawServer(
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    /** Trusts whoever signed the certificate, so that only what else is wrong with it remains. */
    private static SSLContext trusting(KeyStore keys) throws GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try {
            trusted.load(null, null);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
        Certificate[] chain = keys.getCertificateChain("server");
        trusted.setCertificateEntry("signer", chain[chain.length - 1]);
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static void refused(String name, boolean trusted, String words)
            throws IOException, GeneralSecurityException {
        KeyStore keys = keys(name);
        try (RawServer server = server(keys)) {
            ProbeTarget target = ProbeTarget.parse("https://" + server.host());
            ProbeReport report = AwaitingProbe.until(
                    AwaitingProbe.options(target, "status").withContracts(Set.of("status", "beats")),
                    trusted ? trusting(keys) : null,
                    contracts -> contracts.stream()
                            .allMatch(probed -> probed.counts().failures() > 0));
            assertThat(report.run().problems())
                    .hasSize(2)
                    .allSatisfy(problem -> assertThat(problem.message()).startsWith("TLS: " + words));
            assertThat(report.outcome()).isEqualTo(Outcome.NO_VERDICT);
        }
    }

    @Test
    void aCertificateThatNobodySigned() throws IOException, GeneralSecurityException {
        refused("self-signed", false, "the server's certificate is signed by nobody whom this Java trusts");
    }

    @Test
    void aCertificateThatHasExpired() throws IOException, GeneralSecurityException {
        refused("expired", true, "the server's certificate has expired");
    }

    @Test
    void aCertificateOfAnotherHost() throws IOException, GeneralSecurityException {
        refused("other-host", true, "the server's certificate is for another host");
    }

    @Test
    void aCertificateThatIsTrusted() throws IOException, GeneralSecurityException {
        KeyStore keys = keys("self-signed");
        try (RawServer server = server(keys)) {
            server.on("/api/status", RawServer.json("{\"load\": 1, \"count\": 1}"));
            ProbeReport report = AwaitingProbe.until(
                    AwaitingProbe.options(ProbeTarget.parse("https://" + server.host()), "status"),
                    trusting(keys),
                    contracts -> contracts.get(0).counts().payloads() > 0);
            assertThat(report.run().payloads()).isPositive();
            assertThat(report.run().violations()).isEmpty();
        }
    }
}
