package dev.contracts.recorder;

import dev.contracts.recorder.jackson.RecordingSink;
import dev.contracts.recorder.storage.PayloadBytes;
import dev.contracts.recorder.storage.PayloadStore;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Payloads of a contract, one after another, in the order in which they are added: the lines of one {@code .ndjson} file. The
 * rules on sequences are checked too. Each payload is in the file when it was added; nothing needs to be closed.
 */
public final class PayloadSequence {
    private final PayloadStore folder;
    private final ContractNames contracts;
    private final String contract;
    private final @Nullable String name;
    private @Nullable Path file;

    PayloadSequence(PayloadStore folder, ContractNames contracts, String contract, @Nullable String name) {
        this.folder = folder;
        this.contracts = contracts;
        this.contract = contract;
        this.name = name;
    }

    /**
     * Adds a generated record as its contract writes it.
     *
     * @throws IllegalArgumentException when the value is not of a generated type of this contract
     */
    public void add(Object record) {
        String other = PayloadRecorder.contractOf(record).name();
        if (!other.equals(contract)) {
            throw new IllegalArgumentException(
                    record.getClass().getName() + " belongs to the contract " + other + ", not to " + contract);
        }
        add(PayloadRecorder.write(record));
    }

    /**
     * Adds a payload that the producer wrote. Line breaks between its tokens become spaces.
     *
     * @throws IllegalArgumentException when it is empty, or has a line break inside a string
     */
    public synchronized void add(byte[] payload) {
        byte[] line = PayloadBytes.line(payload);
        if (file == null) {
            file = folder.storeLine(contract, PayloadRecorder.nameOr(name, contract), line);
        } else {
            folder.appendLine(file, line);
        }
    }

    /** Adds as {@link #add(byte[])} does, in UTF-8. */
    public void add(String payload) {
        add(PayloadBytes.utf8(payload));
    }

    /** The file; empty until something was added. */
    public synchronized Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Returns the sink of this sequence for what a mapper writes; payloads of other contracts are ignored. */
    RecordingSink sink() {
        return new RecordingSink() {
            @Override
            public @Nullable String contractOf(Class<?> type) {
                String named = contracts.of(type);
                return contract.equals(named) ? named : null;
            }

            @Override
            public void take(String contract, byte[] payload) {
                add(payload);
            }
        };
    }
}
