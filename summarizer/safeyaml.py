"""YAML from strangers: safe types only, no aliases."""

from __future__ import annotations

from typing import Any

import yaml


class _Loader(yaml.SafeLoader):
    """Safe YAML without aliases: they make small files large."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("aliases are not allowed")
        return super().compose_node(parent, index)


def load_yaml(source: str) -> object:
    """What the YAML text `source` says; bound its length before.

    Raises:
        yaml.YAMLError, RecursionError, ValueError: it is not YAML, or not safe.
    """
    return yaml.load(source, _Loader)  # noqa: S506  a SafeLoader, narrowed further
