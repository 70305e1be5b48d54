"""Every setting and its default, from keywords, the environment and a config file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from pydantic import BaseModel

from summarizer.brief import Brief
from summarizer.errors import SettingsError
from summarizer.schemas import load_schema

if TYPE_CHECKING:
    from summarizer.cache import Cache

PREFIX = "SUMMARIZER_"
FALLBACKS = ("extractive",)


class Options(TypedDict, total=False):
    """The settings as keywords; see `Settings`. `schema` stands apart, for its type."""

    model: str
    prompt: str
    prompts: str | Path
    language: str
    cache: bool | str | Path | Cache
    base_url: str
    api_key: str
    timeout: float
    concurrency: int
    max_cost_usd: float
    fallback: Literal["extractive"]


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How to summarize.

    Attributes:
        model: "provider/model", "gguf:PATH", "extractive", or None for what is configured.
        prompt: "brief", "brief@1" or the path of a prompt file.
        prompts: a folder of the user's own prompts.
        schema: the pydantic model of the result.
        language: ISO 639-1 code of the articles; detected for each when None.
        cache: True for the user's cache folder, False for none, a folder, or a `Cache`.
        base_url: address of an OpenAI-compatible server, in place of the provider's.
        api_key: the key, in place of the provider's environment variable. Never printed.
        timeout: seconds that one brief may take in total, re-asking included.
        concurrency: how many articles of a batch are asked about at a time.
        max_cost_usd: US dollars that one batch may cost, by estimated prices; no limit when None.
        fallback: "extractive" to get an extractive brief when the model cannot be had.
    """

    model: str | None = None
    prompt: str = "brief"
    prompts: str | Path | None = None
    schema: type[BaseModel] = Brief
    language: str | None = None
    cache: bool | str | Path | Cache = True
    base_url: str | None = field(default=None, repr=False)  # until it is checked for secrets
    api_key: str | None = field(default=None, repr=False)
    timeout: float = 120.0
    concurrency: int = 8
    max_cost_usd: float | None = None
    fallback: str | None = None

    def __post_init__(self) -> None:
        if not (isinstance(self.timeout, int | float) and 0 < self.timeout < float("inf")):
            raise SettingsError(
                f"timeout is {self.timeout!r}.", "Give a number of seconds greater than 0."
            )
        if not (isinstance(self.concurrency, int) and self.concurrency >= 1):
            raise SettingsError(
                f"concurrency is {self.concurrency!r}.", "Give a whole number of at least 1."
            )
        if self.max_cost_usd is not None and not 0 <= self.max_cost_usd < float("inf"):
            raise SettingsError(
                f"max_cost_usd is {self.max_cost_usd!r}.", "Give an amount of US dollars."
            )
        if self.fallback is not None and self.fallback not in FALLBACKS:
            raise SettingsError(
                f"There is no fallback {self.fallback!r}.", f"There is: {', '.join(FALLBACKS)}."
            )


def load_settings(
    overrides: Mapping[str, Any], environ: Mapping[str, str] = os.environ
) -> Settings:
    """Settings from `overrides`, else the environment, else the config file, else defaults.

    The variable of ``timeout`` is ``SUMMARIZER_TIMEOUT``, and so on. The config file is TOML, at
    ``$SUMMARIZER_CONFIG`` or ``~/.config/summarizer/config.toml``. An override of None counts as
    not given.

    Raises:
        SettingsError: an unknown name, or a value that cannot be used.
    """
    known = {item.name for item in fields(Settings)}
    given = {name: value for name, value in overrides.items() if value is not None}
    variables = {
        name: environ[PREFIX + name.upper()] for name in known if environ.get(PREFIX + name.upper())
    }
    merged = {**_config_file(environ), **variables, **given}
    if unknown := sorted(set(merged) - known):
        raise SettingsError(
            f"There is no setting {', '.join(unknown)}.", f"There are: {', '.join(sorted(known))}."
        )
    return Settings(**{name: _parsed(name, value) for name, value in merged.items()})


def _config_file(environ: Mapping[str, str]) -> dict[str, Any]:
    named = environ.get(PREFIX + "CONFIG")
    home = environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    path = Path(named) if named else Path(home) / "summarizer" / "config.toml"
    if not (named or path.is_file()):
        return {}
    import tomllib  # inside, because most runs have no config file (20 ms)

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"The config file {path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise SettingsError(f"The config file {path} is not TOML: {error}.") from error


_NUMBERS: dict[str, tuple[type[int] | type[float], str]] = {
    "timeout": (float, "a number of seconds"),
    "concurrency": (int, "a whole number"),
    "max_cost_usd": (float, "a number of US dollars"),
}


def _parsed(name: str, value: Any) -> Any:
    """`value` in the setting's type, when it comes as text from outside."""
    if not isinstance(value, str):
        return value
    if name == "schema":
        return load_schema(value)
    if name in _NUMBERS:
        convert, what = _NUMBERS[name]
        try:
            return convert(value)
        except ValueError:
            raise SettingsError(f"{name} is {value!r}.", f"Give {what}.") from None
    if name == "cache":
        return {"true": True, "1": True, "false": False, "0": False}.get(value.lower(), value)
    return value
