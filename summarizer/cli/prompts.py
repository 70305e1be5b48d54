"""List, show, compare and check the versioned prompts."""

from __future__ import annotations

import argparse
import difflib
import sys

from summarizer.errors import PromptError
from summarizer.neutral import one_line
from summarizer.prompts import Recipe, find_recipe, labels_of, list_recipes, locked_sha256
from summarizer.settings import load_settings

EPILOG = """\
examples:
  summarizer prompts list
  summarizer prompts show brief@1
  summarizer prompts diff brief@1 brief@2
  summarizer prompts check                        every prompt, also those of SUMMARIZER_PROMPTS
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The subcommands of `summarizer prompts`."""
    actions = parser.add_subparsers(metavar="ACTION", dest="action", required=True)
    actions.add_parser("list", help="every prompt with its version, labels and description")
    show = actions.add_parser("show", help="print a prompt file")
    show.add_argument("prompt", metavar="PROMPT", help="such as brief, brief@1 or a path")
    diff = actions.add_parser("diff", help="what changed between two prompts")
    diff.add_argument("old", metavar="OLD")
    diff.add_argument("new", metavar="NEW")
    actions.add_parser("check", help="validate every prompt; 1 when one is wrong")


def run(args: argparse.Namespace) -> int:
    """Run one subcommand."""
    folder = load_settings({}).prompts
    if args.action == "show":
        sys.stdout.write(find_recipe(args.prompt, folder).source)
    elif args.action == "diff":
        old, new = find_recipe(args.old, folder), find_recipe(args.new, folder)
        before, after = (recipe.source.splitlines(keepends=True) for recipe in (old, new))
        sys.stdout.writelines(difflib.unified_diff(before, after, old.id, new.id))
    elif args.action == "check":
        return _check(list_recipes(folder))
    else:
        for recipe in list_recipes(folder):
            labels = f" ({', '.join(labels_of(recipe))})" if labels_of(recipe) else ""
            print(f"{recipe.id}{labels}  {one_line(recipe.front.description)}")
    return 0


def _check(recipes: list[Recipe]) -> int:
    """Print each recipe's state; 1 when a recipe is wrong or a published one was changed."""
    locked = locked_sha256()
    wrong = 0
    for recipe in recipes:
        try:
            recipe.check()
            ours = recipe.path.parent.parent.joinpath("LOCK.json").is_file()
            if ours and locked.get(recipe.id) != recipe.sha256:
                raise PromptError("It is published and was changed.", "Make a new version instead.")
        except PromptError as error:
            print(f"{recipe.id}: {error}", file=sys.stderr)
            wrong += 1
        else:
            print(f"{recipe.id}: good")
    return 1 if wrong else 0
