package dev.contracts.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Profile;
import dev.contracts.cli.check.CheckRequest;
import dev.contracts.cli.check.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A call that is understood at once means what the command line's own library takes it for. */
class PlainCallTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check a.json",
                "check -",
                "check a.json b.json - c",
                "check --contract positions a.json",
                "check a.json --contract=positions",
                "check --strict --ndjson --contract positions -",
                "check --profile producer --format json a.json",
                "check --profile=consumer --format=text a.json",
                "check --limit depth=5 --limit=lineBytes=6 a.json",
                "check --context a=1 --context=b=2 --context c a.json",
                "check --context=a=@b --context a=-1 a.json",
                "check --schemas dir/below --report junit=a.xml --report=auto a=b"
            })
    void meansTheSame(String call) {
        assertThat(PlainCall.read(call.split(" "))).isNotNull().isEqualTo(request(call));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check --strict",
                "check --help",
                "check a.json -h",
                "check @arguments",
                "check a.json --context @b",
                "check --contract a --contract b a.json",
                "check a.json --contract",
                "check --contract -a a.json",
                "check --contract= a.json",
                "check --strict --strict a.json",
                "check --strict=true a.json",
                "check --format xml a.json",
                "check --profile PRODUCER a.json",
                "check --nosuch a.json",
                "check --nosuch=1 a.json",
                "check -- a.json",
                "list a.json",
                ""
            })
    void everythingElseIsLeftToTheLibrary(String call) {
        assertThat(PlainCall.read(call.split(" "))).isNull();
    }

    @Test
    void withoutOptionsAllIsAsTheHelpSays() {
        CheckRequest request = PlainCall.read("check", "a.json");
        assertThat(request.profile()).isEqualTo(Profile.CONSUMER);
        assertThat(request.format()).isEqualTo(OutputFormat.TEXT);
        assertThat(request.contract()).isNull();
    }

    private static CheckRequest request(String call) {
        CheckCommand check = new CheckCommand();
        CommandLine program = new CommandLine(check);
        program.registerConverter(OutputFormat.class, new EnumConverter<>(OutputFormat.class));
        program.registerConverter(Profile.class, new EnumConverter<>(Profile.class));
        program.parseArgs(call.substring("check ".length()).split(" "));
        return check.request();
    }
}
