"""A planted key is sent to its server and appears nowhere else."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer import Summarizer
from summarizer.cli.main import main
from summarizer.engines import llm
from summarizer.errors import EngineError, SettingsError
from summarizer.pipeline import configured_model
from summarizer.settings import load_settings
from tests.faults.scenarios import SCENARIOS
from tests.samples import ARTICLE, draft
from tests.server import ModelServer, fails, says, sends

Serve = Callable[..., ModelServer]
KEY = "sk-planted-AbC123-secret"

TELLTALE = fails(400, f"Incorrect API key provided: {KEY}. Authorization: Bearer {KEY}")


@pytest.mark.parametrize("name", ["plain", "wrong key", "prose", "hang up", "HTML", "a list"])
def test_logs_at_debug_errors_and_the_cache_hold_no_key(
    serve: Serve, tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    server = serve(*SCENARIOS[name].behaviours)
    seen = []
    with caplog.at_level(logging.DEBUG):
        for logger in ("summarizer", "openai", "httpx2", "httpcore2", "instructor", "asyncio"):
            logging.getLogger(logger).setLevel(logging.DEBUG)
        with Summarizer(
            model="vllm/m", base_url=server.base_url, api_key=KEY, cache=tmp_path, timeout=30
        ) as summarizer:
            try:
                seen.append(summarizer.summarize(ARTICLE).model_dump_json())
            except EngineError as error:
                seen += ["".join(traceback.format_exception(error)), repr(vars(error))]
            seen += [repr(summarizer.settings), repr(summarizer._target), repr(vars(summarizer)),
                     repr(summarizer.plan(ARTICLE))]  # fmt: skip
    assert f"Bearer {KEY}" in str(server.sent_headers[0].values())
    assert KEY not in caplog.text
    assert KEY not in "".join(seen)
    for record in caplog.records:
        assert KEY not in repr(vars(record))
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or KEY.encode() not in file.read_bytes()


@pytest.mark.parametrize("behaviour", [TELLTALE, fails(500, KEY), says(KEY), says(draft())])
def test_debug_output_of_the_command_holds_no_key(
    serve: Serve, tmp_path: Path, behaviour: Callable[..., None]
) -> None:
    server = serve(behaviour)
    story = tmp_path / "story.txt"
    story.write_text(ARTICLE, encoding="utf-8")
    command = [sys.executable, "-m", "summarizer", "brief", str(story), "-m", "openai/m", "--debug",
               "--no-cache", "-u", "--timeout", "20", "--base-url", server.base_url]  # fmt: skip
    done = subprocess.run(
        command, capture_output=True, text=True, check=False,
        env={**os.environ, "OPENAI_API_KEY": KEY, "OPENAI_LOG": "debug",
             "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert KEY not in done.stdout + done.stderr
    assert KEY in str(server.sent_headers[0])


def test_dry_run_and_models_hold_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    assert configured_model().startswith("openai/")
    assert KEY not in repr(Summarizer().plan(ARTICLE))


@pytest.mark.parametrize(
    "address",
    [f"http://me:{KEY}@127.0.0.1:9/v1", f"http://{KEY}@127.0.0.1:9/v1",
     f"http://127.0.0.1:9/v1?key={KEY}", f"http://127.0.0.1:9/v1#{KEY}"],
)  # fmt: skip
def test_an_address_holds_no_secret(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SettingsError, match="password or a query") as caught:
        Summarizer(model="vllm/m", base_url=address)
    seen = "".join(traceback.format_exception(caught.value))
    seen += repr(load_settings({"base_url": address}))
    story = tmp_path / "story.txt"
    story.write_text(ARTICLE, encoding="utf-8")
    for argv in (["brief", str(story)], ["brief", str(story), "--dry-run"],
                 ["batch", str(story), "-o", str(tmp_path / "out.jsonl")]):  # fmt: skip
        assert main([*argv, "-m", "vllm/m", "--base-url", address]) == 2
    assert KEY not in seen + "".join(capsys.readouterr())
    assert not list(tmp_path.glob("out*"))


@pytest.mark.parametrize(
    "behaviour",
    [
        TELLTALE, fails(500, KEY), says(KEY), says(draft()), fails(400, f"{'x' * 190} {KEY}"),
        sends({"error": {"message": f"Bad key {KEY}"}}), says(None, message={"refusal": KEY}),
    ],
)  # fmt: skip
def test_what_a_batch_writes_holds_no_key(
    serve: Serve, tmp_path: Path, behaviour: Callable[..., None], monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setattr(llm, "FIRST_PAUSE", 0.0)
    server = serve(behaviour)
    story = tmp_path / "story.txt"
    story.write_text(ARTICLE, encoding="utf-8")
    with caplog.at_level(logging.DEBUG):
        main(["batch", str(story), "-o", str(tmp_path / "out.jsonl"), "-m", "openai/m",
              "--base-url", server.base_url, "--csv", "claims"])  # fmt: skip
    assert KEY in str(server.sent_headers[0])
    seen = caplog.text + "".join(capsys.readouterr())
    assert KEY not in seen
    assert KEY[:10] not in seen
    written = [*tmp_path.rglob("*"), *Path(os.environ["XDG_CACHE_HOME"]).rglob("*")]
    assert any("out.jsonl" in file.name for file in written)
    for file in written:
        assert not file.is_file() or KEY.encode() not in file.read_bytes()


def test_locals_in_a_traceback_hold_no_key(serve: Serve) -> None:
    """Loggers such as Sentry's show the locals of every frame, by their repr."""
    server = serve(TELLTALE)
    with (
        Summarizer(model="vllm/m", base_url=server.base_url, api_key=KEY, cache=False) as one,
        pytest.raises(EngineError) as caught,
    ):
        one.summarize(ARTICLE)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame for frame in shown.stack if "summarizer" in Path(frame.filename).parts]
    assert ours
    assert KEY not in str([frame.locals for frame in ours])
