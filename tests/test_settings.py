"""Settings: keywords before the environment before the config file before defaults."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from summarizer.brief import Brief
from summarizer.engines.providers import DEFAULT_MODEL, PROVIDERS, resolve
from summarizer.errors import AuthenticationError, SettingsError
from summarizer.settings import Settings, load_settings


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("model", "vllm/m", "vllm/m"),
        ("prompt", "brief@1", "brief@1"),
        ("prompts", "folder", "folder"),
        ("language", "de", "de"),
        ("base_url", "http://127.0.0.1/v1", "http://127.0.0.1/v1"),
        ("timeout", "7.5", 7.5),
        ("concurrency", "3", 3),
        ("max_cost_usd", "0.5", 0.5),
        ("cache", "false", False),
        ("cache", "1", True),
        ("cache", "/some/where", "/some/where"),
        ("schema", "brief", Brief),
        ("fallback", "extractive", "extractive"),
        ("api_key", "k", "k"),
    ],
)
def test_every_setting_can_come_from_the_environment(name: str, text: str, value: Any) -> None:
    assert getattr(load_settings({}, {f"SUMMARIZER_{name.upper()}": text}), name) == value


def config(tmp_path: Path, text: str) -> dict[str, str]:
    path = tmp_path / "c.toml"
    path.write_text(text, encoding="utf-8")
    return {"SUMMARIZER_CONFIG": str(path)}


def test_what_is_nearer_wins(tmp_path: Path) -> None:
    environ = config(tmp_path, 'model = "vllm/file"\nprompt = "brief@1"\ntimeout = 5\n')
    environ["SUMMARIZER_MODEL"] = "vllm/environment"
    settings = load_settings({"timeout": 9, "language": None}, environ)
    assert settings == Settings(model="vllm/environment", prompt="brief@1", timeout=9)


def test_the_config_file_has_a_place_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "summarizer").mkdir()
    (tmp_path / "summarizer" / "config.toml").write_text('model = "vllm/m"', encoding="utf-8")
    assert load_settings({}, {"XDG_CONFIG_HOME": str(tmp_path)}).model == "vllm/m"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("model = ", "is not TOML"),
        ("colour = 1", "no setting colour"),
        ("timeout = 0", "timeout"),
        ("concurrency = 0", "at least 1"),
        ("concurrency = 1.5", "at least 1"),
        ("max_cost_usd = -1", "amount of US dollars"),
    ],
)
def test_a_wrong_config_file_is_said(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        load_settings({}, config(tmp_path, text))


def test_a_named_config_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings({}, {"SUMMARIZER_CONFIG": str(tmp_path / "none")})


def test_a_key_is_never_shown() -> None:
    settings = load_settings({"api_key": "sk-planted"})
    assert "sk-planted" not in repr(settings)
    assert "sk-planted" not in repr(resolve("openai/x", api_key="sk-planted"))


@pytest.mark.parametrize("name", list(PROVIDERS))
def test_every_provider_resolves(name: str) -> None:
    environ = {"AZURE_OPENAI_ENDPOINT": "http://127.0.0.1/azure"}
    row = PROVIDERS[name]
    if row.key_variable:
        environ[row.key_variable] = "from-there"
    target = resolve(f"{name}/some/model", environ=environ)
    assert target.model == "some/model"
    assert target.base_url.startswith("http")
    assert target.key(environ) == ("from-there" if row.key_variable else "none")
    assert target.named("m") == f"{name}/m"


def test_an_address_and_a_key_given_come_first() -> None:
    target = resolve("openai/x", base_url="http://127.0.0.1/v1", api_key="mine")
    assert (target.base_url, target.key({"OPENAI_API_KEY": "other"})) == (
        "http://127.0.0.1/v1", "mine"
    )  # fmt: skip


def test_a_missing_key_names_its_variable() -> None:
    with pytest.raises(AuthenticationError, match="Set MISTRAL_API_KEY"):
        resolve("mistral/x").key({})


def test_the_default_model_resolves() -> None:
    assert resolve(DEFAULT_MODEL).provider.name == "openai"
