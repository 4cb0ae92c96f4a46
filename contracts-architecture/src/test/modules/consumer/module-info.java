/** A consumer of the dashboard's bindings that lives on the module path. */
module com.example.consumer {
    requires dev.contracts.dashboard;

    uses dev.contracts.ContractIndex;
}
