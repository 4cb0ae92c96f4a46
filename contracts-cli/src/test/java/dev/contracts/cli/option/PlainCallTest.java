package dev.contracts.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

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
                "check --snapshot a.json b.json",
                "check --context=a=@b --context a=-1 a.json",
                "check --schemas dir/below --report junit=a.xml --report=auto a=b"
            })
    void meansTheSame(String call) {
        assertThat(PlainCall.read(call.split(" "))).isNotNull().isEqualTo(byPicocli(call.split(" ")));
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
        OptionValues options = PlainCall.read("check", "a.json").options();
        assertThat(options.profile()).isEqualTo(Profile.CONSUMER);
        assertThat(options.format()).isEqualTo(OutputFormat.TEXT);
        assertThat(options.one(CliOption.CONTRACT)).isNull();
        assertThat(options.all(CliOption.LIMIT)).isEmpty();
    }

    @Test
    void whateverIsUnderstoodMeansTheSame() {
        List<String> words =
                new ArrayList<>(List.of("a", "-", "x=y", "json", "consumer", "", "@a", "-a", "--", "--no"));
        for (CliOption option : CliOption.values()) {
            words.add(option.written());
            words.add(option.written() + "=json");
            words.add(option.written() + "=");
        }
        Random random = new Random(7);
        int understood = 0;
        for (int round = 0; round < 20_000; round++) {
            String[] call = new String[random.nextInt(6) + 1];
            Arrays.setAll(call, at -> at == 0 ? "check" : words.get(random.nextInt(words.size())));
            PlainCall plain = PlainCall.read(call);
            if (plain != null) {
                understood++;
                assertThat(plain).as(String.join(" ", call)).isEqualTo(byPicocli(call));
            }
        }
        assertThat(understood).isGreaterThan(500);
    }

    private static PlainCall byPicocli(String... call) {
        CommandSpec command = CommandSpec.create();
        PositionalParamSpec paths = PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1..*")
                .build();
        Set<CliOption> all = EnumSet.allOf(CliOption.class);
        OptionSpecs.add(command.addPositional(paths), all);
        new CommandLine(command).parseArgs(Arrays.copyOfRange(call, 1, call.length));
        return new PlainCall(paths.getValue(), OptionSpecs.values(command, all));
    }
}
