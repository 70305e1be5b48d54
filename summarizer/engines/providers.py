"""The table of providers: where each is, which key it takes, what it understands."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from summarizer.errors import AuthenticationError, SettingsError

EXTRACTIVE = "extractive"
"""Names no model: the article's own sentences."""

SHORTEST_KEY = 8
"""Characters of a real key."""

DEFAULT_MODEL = "openai/gpt-5-mini"
"""What runs when only OPENAI_API_KEY is set: cheap, current, good at structured output."""

Mode = Literal["json_schema", "tools"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """A service that speaks the OpenAI chat protocol.

    Attributes:
        name: the part before the slash of "provider/model".
        base_url: its address; "" when it depends on the account.
        base_url_variable: the environment variable that overrides the address, "" for none.
        key_variable: the environment variable that holds its key, "" when it needs none.
        mode: how the schema is sent: as a response format, or as the one tool to call.
        takes_seed: whether it accepts `seed`.
        takes_temperature: whether it accepts `temperature` for every model.
        limit_name: what it calls the bound on output tokens.
    """

    name: str
    base_url: str
    base_url_variable: str = ""
    key_variable: str = ""
    mode: Mode = "json_schema"
    takes_seed: bool = True
    takes_temperature: bool = True
    limit_name: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"


PROVIDERS: Mapping[str, Provider] = {
    row.name: row
    for row in (
        Provider(
            name="openai",
            base_url="https://api.openai.com/v1",
            key_variable="OPENAI_API_KEY",
            limit_name="max_completion_tokens",
            takes_temperature=False,  # the reasoning models refuse any but their own
        ),
        Provider(
            name="azure",
            base_url="",
            base_url_variable="AZURE_OPENAI_ENDPOINT",
            key_variable="AZURE_OPENAI_API_KEY",
            limit_name="max_completion_tokens",
            takes_temperature=False,
        ),
        Provider(
            name="anthropic",
            base_url="https://api.anthropic.com/v1",
            key_variable="ANTHROPIC_API_KEY",
            mode="tools",
            takes_seed=False,
        ),
        Provider(
            name="google",
            base_url="https://generativelanguage.googleapis.com/v1beta/openai",
            key_variable="GEMINI_API_KEY",
            takes_seed=False,
        ),
        Provider(
            name="mistral",
            base_url="https://api.mistral.ai/v1",
            key_variable="MISTRAL_API_KEY",
            takes_seed=False,  # it is called random_seed there
        ),
        Provider(
            name="groq",
            base_url="https://api.groq.com/openai/v1",
            key_variable="GROQ_API_KEY",
            mode="tools",  # json_schema works with some of its models only
        ),
        Provider(
            name="openrouter",
            base_url="https://openrouter.ai/api/v1",
            key_variable="OPENROUTER_API_KEY",
        ),
        Provider(
            name="ollama",
            base_url="http://127.0.0.1:11434/v1",
            base_url_variable="OLLAMA_BASE_URL",
        ),
        Provider(name="llamacpp", base_url="http://127.0.0.1:8080/v1"),
        Provider(name="lmstudio", base_url="http://127.0.0.1:1234/v1"),
        Provider(name="vllm", base_url="http://127.0.0.1:8000/v1"),
    )
}

LOCAL = Provider(name="gguf", base_url="")
"""llama.cpp inside this process; its address is known once it runs."""


@dataclass(frozen=True, slots=True)
class Target:
    """Whom to ask.

    Attributes:
        provider: the row of the table.
        model: the model's name there, or the path of a .gguf file.
        base_url: the address; "" for a local model that does not run yet.
        api_key: the key, or None to look it up when a request is really sent.
    """

    provider: Provider
    model: str
    base_url: str
    api_key: str | None = field(default=None, repr=False)

    def named(self, model: str) -> str:
        """`model`, as the server reports it, in the form that `resolve` takes."""
        separator = ":" if self.provider is LOCAL else "/"
        return f"{self.provider.name}{separator}{model}"

    def key(self, environ: Mapping[str, str] = os.environ) -> str:
        """The key to send.

        Raises:
            AuthenticationError: the provider needs one and none is set.
        """
        variable = self.provider.key_variable
        key = self.api_key or environ.get(variable, "")
        if key:
            return key
        if variable:
            raise AuthenticationError(
                f"There is no key for {self.provider.name}.", f"Set {variable}."
            )
        return "none"

    def without_key(self, text: str) -> str:
        """`text` of a server without the key, should it have sent that back, whole or cut off.

        A key as short as those of local servers may be a word of the answer, and stays.
        """
        key = self.key()
        if len(key) < SHORTEST_KEY:
            return text
        text = text.replace(key, "…")
        for length in range(len(key) - 1, SHORTEST_KEY // 2, -1):
            if text.endswith(key[:length]):
                return f"{text[:-length]}…"
        return text


def resolve(
    name: str,
    *,
    base_url: str | None = None,
    api_key: str | None = None,
    environ: Mapping[str, str] = os.environ,
) -> Target:
    """Whom "provider/model" or "gguf:PATH" names.

    Args:
        name: as the user wrote it.
        base_url: an address in place of the provider's.
        api_key: a key in place of the environment's.
        environ: where addresses are looked up.

    Raises:
        SettingsError: no such provider, no model, no address, or a secret in the address.
    """
    if name.startswith("gguf:"):
        return Target(LOCAL, name.removeprefix("gguf:"), "")
    provider_name, _, model = name.partition("/")
    provider = PROVIDERS.get(provider_name)
    if provider is None or not model:
        raise SettingsError(
            f"{name!r} does not name a model.",
            f"Write provider/model with one of {', '.join(PROVIDERS)}; or gguf:PATH, extractive.",
        )
    address = base_url or environ.get(provider.base_url_variable) or provider.base_url
    if not address:
        raise SettingsError(
            f"{provider.name} has no address.", f"Set {provider.base_url_variable}."
        )
    _refuse_secrets_in(address, provider)
    return Target(provider, model, address, api_key)


def _refuse_secrets_in(address: str, provider: Provider) -> None:
    """An address is shown in errors, plans and logs, so nothing secret may stand in it."""
    try:
        parts = urlsplit(address)
        secret = parts.username is not None or parts.query or parts.fragment
    except ValueError:
        return  # what is wrong with it is said when it is asked
    if secret:
        raise SettingsError(
            f"The address of {provider.name} holds a password or a query, and it is shown.",
            f"Leave them out; give the key as {provider.key_variable or 'api_key'}.",
        )
