"""A small engine: what it has learned, how far its limits are, and how a training run gets on."""

from datetime import datetime, timezone


def now():
    """In UTC, and saying so: datetime.now() alone does not say where its time is."""
    return datetime.now(timezone.utc).isoformat()


def cils_stats(pulls, rewards):
    """GET /api/cils/stats

    :param pulls: how often each horizon was selected, by horizon
    :param rewards: what each horizon has earned, by horizon
    """
    total = sum(pulls.values())
    return {
        "enabled": True,
        "algorithm": "thompson_sampling",
        "arms": [
            {
                "horizon": horizon,
                "weight": pulls[horizon] / total,
                "pulls": pulls[horizon],
                "rewards": rewards[horizon],
                "mean_reward": rewards[horizon] / pulls[horizon],
            }
            for horizon in pulls
        ],
        "total_pulls": total,
        "last_update": now(),
    }


def risk_status(daily_pnl_pct, drawdown_pct, gross, net):
    """GET /api/risk/status. Limits are in percent and positive: 2.0 is a loss of 2 %."""
    daily_limit, drawdown_limit, max_gross = 2.0, 10.0, 0.95
    breaches = [
        ("daily_loss", daily_limit, max(0.0, -daily_pnl_pct), -daily_pnl_pct >= daily_limit),
        ("drawdown", drawdown_limit, drawdown_pct, drawdown_pct >= drawdown_limit),
        ("exposure", max_gross * 100, gross * 100, gross > max_gross),
    ]
    warnings = [
        {
            "type": kind,
            "message": "%s is %.2f %%, the limit is %.2f %%" % (kind, current, limit),
            "severity": "critical",
            "threshold_pct": limit,
            "current_pct": current,
        }
        for kind, limit, current, breached in breaches
        if breached
    ]
    return {
        "trading_allowed": not warnings,
        "kill_switch_active": False,
        "kill_switch_reason": None,
        "daily_pnl_pct": daily_pnl_pct,
        "daily_loss_limit_pct": daily_limit,
        "daily_loss_remaining_pct": daily_limit - max(0.0, -daily_pnl_pct),
        "drawdown_pct": drawdown_pct,
        "max_drawdown_limit_pct": drawdown_limit,
        "drawdown_remaining_pct": drawdown_limit - drawdown_pct,
        "gross_exposure": gross,
        "net_exposure": net,
        "max_gross_exposure": max_gross,
        "warnings": warnings,
        "last_check": now(),
    }


def training_run(run_id, targets):
    """The events of a run, as they go over the WebSocket."""

    def event(event_type, **more):
        return dict(event_type=event_type, timestamp=now(), run_id=run_id, **more)

    yield event("stage_change", previous_stage=None, new_stage="training")
    for done, target in enumerate(targets):
        yield event(
            "progress",
            stage="training",
            progress_pct=100.0 * done / len(targets),
            targets_complete=done,
            targets_total=len(targets),
            current_target=target,
        )
        yield event("target_complete", target=target, status="success", models_trained=3, best_auc=0.61)
    yield event("run_complete")
