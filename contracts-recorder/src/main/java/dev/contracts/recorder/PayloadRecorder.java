package dev.contracts.recorder;

import dev.contracts.Contract;
import dev.contracts.recorder.jackson.RecordingSink;
import dev.contracts.recorder.storage.FileNames;
import dev.contracts.recorder.storage.PayloadBytes;
import dev.contracts.recorder.storage.PayloadDirectoryLocator;
import dev.contracts.recorder.storage.PayloadStore;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Records in a test what the producer really writes, into the directory that {@code contracts:check} reads. It judges nothing:
 * a payload is recorded as it is, and a test that makes a wrong one on purpose does not record it.
 *
 * <p>The directory is {@code target/contract-payloads} of the module whose tests run, or what the system property {@code
 * contracts.payloads} says; a payload is {@code <contract>/<test>.json} there. What was recorded before is removed when the
 * module's tests run again; files that others wrote there stay.
 *
 * <p>A recorder does not change, and any number of threads and of processes may record at once.
 */
public final class PayloadRecorder {
    private final PayloadStore folder;
    private final ContractNames contracts;
    private final @Nullable String name;

    private PayloadRecorder(PayloadStore folder, ContractNames contracts, @Nullable String name) {
        this.folder = folder;
        this.contracts = contracts;
        this.name = name;
    }

    /**
     * A recorder of the module whose tests run.
     *
     * @throws IllegalStateException when it cannot be told which module that is
     */
    public static PayloadRecorder ofModule() {
        return into(PayloadDirectoryLocator.ofModule()
                .orElseThrow(
                        () -> new IllegalStateException("cannot tell which module this is: set the system property "
                                + PayloadDirectoryLocator.PROPERTY + " to the directory that payloads go to")));
    }

    /** A recorder of another directory, which need not be there. */
    public static PayloadRecorder into(Path directory) {
        return new PayloadRecorder(PayloadStore.of(directory), ContractNames.GENERATED, null);
    }

    /** Returns the directory of the payloads, which has a folder for each contract. */
    public Path directory() {
        return folder.directory();
    }

    /**
     * This recorder, naming its payloads so. Otherwise they are named for the test that runs, and for the contract when that is
     * not known.
     *
     * @param name of a file, without its ending; a second payload gets a number
     * @throws IllegalArgumentException when it cannot be a file's name everywhere
     */
    public PayloadRecorder named(String name) {
        return new PayloadRecorder(folder, contracts, FileNames.checked(name));
    }

    /**
     * This recorder, taking values of a type that is written by hand for payloads of a contract.
     *
     * @param type with its subtypes
     * @param contract its name, such as {@code trade-history}
     * @throws IllegalArgumentException when no contract can have the name
     */
    public PayloadRecorder mapping(Class<?> type, String contract) {
        return new PayloadRecorder(folder, contracts.with(type, contract), name);
    }

    /**
     * Records a generated record as its contract writes it.
     *
     * @return the file
     * @throws IllegalArgumentException when the value is not of a generated type of a contract
     */
    public Path record(Object record) {
        return store(contractOf(record).name(), write(record));
    }

    /**
     * Records a payload that the producer wrote.
     *
     * @param type of the value that was written: generated, or given to {@link #mapping}
     * @return the file
     * @throws IllegalArgumentException when the type belongs to no contract, or the payload is empty
     */
    public Path record(Class<?> type, byte[] payload) {
        return store(contracts.require(type), payload);
    }

    /** Records as {@link #record(Class, byte[])} does, in UTF-8. */
    public Path record(Class<?> type, String payload) {
        return record(type, PayloadBytes.utf8(payload));
    }

    /**
     * Records a payload that the producer wrote.
     *
     * @param contract its name, such as {@code trade-history}
     * @return the file
     * @throws IllegalArgumentException when no contract can have the name, or the payload is empty
     */
    public Path record(String contract, byte[] payload) {
        return store(ContractNames.checked(contract), payload);
    }

    /** Records as {@link #record(String, byte[])} does, in UTF-8. */
    public Path record(String contract, String payload) {
        return record(contract, PayloadBytes.utf8(payload));
    }

    /**
     * A sequence of payloads of a contract, which is checked in its order: a file of its own, once something was added.
     *
     * @throws IllegalArgumentException when no contract can have the name
     */
    public PayloadSequence sequence(String contract) {
        return new PayloadSequence(folder, contracts, ContractNames.checked(contract), name);
    }

    /**
     * Begins a sequence as {@link #sequence(String)} does.
     *
     * @throws IllegalArgumentException when the type belongs to no contract
     */
    public PayloadSequence sequence(Class<?> type) {
        return sequence(contracts.require(type));
    }

    /** Returns the sink of this recorder for what a mapper writes. */
    RecordingSink sink() {
        return new RecordingSink() {
            @Override
            public @Nullable String contractOf(Class<?> type) {
                return contracts.of(type);
            }

            @Override
            public void take(String contract, byte[] payload) {
                store(contract, payload);
            }
        };
    }

    private Path store(String contract, byte[] payload) {
        return folder.store(contract, nameOr(name, contract), PayloadBytes.present(payload));
    }

    /** Returns the name of a payload: the chosen one, else the test's, else the contract's. */
    static String nameOr(@Nullable String chosen, String contract) {
        String test = chosen == null ? CurrentTest.IN_THIS_PROCESS.name() : chosen;
        return test == null ? contract : test;
    }

    /** @throws IllegalArgumentException when the value is not of a generated type of a contract */
    static Contract<?> contractOf(Object record) {
        Contract<?> contract = ContractNames.generated(record.getClass());
        if (contract == null) {
            throw new IllegalArgumentException(record.getClass().getName()
                    + " is no generated record of a contract: record what its mapper writes, with the contract's name");
        }
        return contract;
    }

    /** The type that has the constant is the one that the contract writes. */
    @SuppressWarnings("unchecked")
    static byte[] write(Object record) {
        return ((Contract<Object>) contractOf(record)).write(record);
    }
}
