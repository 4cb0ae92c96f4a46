"""Tests of the engine. What they make, they also emit."""

import unittest

import contract_payloads
import engine


def setUpModule():
    contract_payloads.clear()


class EngineTest(unittest.TestCase):
    def emit(self, contract, payload):
        contract_payloads.emit(contract, self.id().split(".", 1)[1], payload)

    def test_weights_follow_the_pulls(self):
        stats = engine.cils_stats({"5m": 300, "60m": 100}, {"5m": 4.5, "60m": -0.5})
        self.emit("cils-stats", stats)
        self.assertEqual(0.75, stats["arms"][0]["weight"])

    def test_trading_is_allowed_within_the_limits(self):
        status = engine.risk_status(daily_pnl_pct=-1.72, drawdown_pct=3.4, gross=0.92, net=0.61)
        self.emit("risk-status", status)
        self.assertTrue(status["trading_allowed"])

    def test_a_loss_beyond_the_limit_stops_trading(self):
        status = engine.risk_status(daily_pnl_pct=-2.5, drawdown_pct=3.4, gross=0.92, net=-0.61)
        self.emit("risk-status", status)
        self.assertFalse(status["trading_allowed"])

    def test_a_run_ends_with_its_completion(self):
        events = list(engine.training_run("nightly_20261102", ["spy_up_5m", "spy_up_60m"]))
        contract_payloads.emit_sequence("training-progress", "nightly", events)
        self.assertEqual("run_complete", events[-1]["event_type"])


if __name__ == "__main__":
    unittest.main()
