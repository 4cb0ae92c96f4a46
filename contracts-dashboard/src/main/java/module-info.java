/** The generated bindings of the dashboard's contracts. */
module dev.contracts.dashboard {
    requires transitive dev.contracts;
    requires com.fasterxml.jackson.annotation;

    exports dev.contracts.dashboard;
    exports dev.contracts.dashboard.cilsstats;
    exports dev.contracts.dashboard.enginestate;
    exports dev.contracts.dashboard.positions;
    exports dev.contracts.dashboard.riskstatus;
    exports dev.contracts.dashboard.tradehistory;
    exports dev.contracts.dashboard.trainingprogress;

    provides dev.contracts.ContractIndex with
            dev.contracts.dashboard.Contracts;
}
