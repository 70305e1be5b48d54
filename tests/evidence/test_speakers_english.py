"""Who spoke in short passages of English news: what else they did, what they wrote, what ran on."""

from __future__ import annotations

import pytest

from summarizer.evidence import read_evidence

DOING = [
    # who does two things says what follows, not whom the first was done to
    ("The mayor met Ana Ruiz on Monday and said the talks were “good for all of us”.",
     ["The mayor"]),
    ("Lund met Ana Ruiz on Monday and said the talks were “good for all of us”.", ["Lund"]),
    ("The presenter succeeded Mark Ridley as host and said it “was not an easy choice”.",
     ["The presenter"]),
    ("The airline sued Corvane Inc in May and said the deal “was not what it seemed”.",
     ["The airline"]),
    ("The report blamed Corvane Inc and described the spill as “a failure of duty”.",
     ["The report"]),
    ("The judge sent Mark Ridley to prison and told him: “You are a danger.”", ["The judge"]),
    ("Ruiz interviewed Mark Ridley, who said it “was not an easy choice”.", ["Mark Ridley"]),
    # words that only tell of the name behind them
    ("The former minister turned author Mark Ridley said it “was not an easy choice”.",
     ["Mark Ridley"]),
    ("The state owned Corvane Inc said it “was not an easy choice”.", ["Corvane Inc"]),
    ("A spokesman named Mark Ridley said it “was not an easy choice”.", ["Mark Ridley"]),
    ("Arrow Inc said it would grow. It also intends to develop “plans to enter new markets”.",
     ["Arrow Inc"]),
    ("Ana Ruiz is determined to “never ever sell the lake”.", ["Ana Ruiz"]),
    ("The plans to “sell the lake to anyone” were dropped by Ana Ruiz.", [None]),
    ("Ana Ruiz congratulated Tom Price on “a very good year for us all”.", ["Ana Ruiz"]),
    ("Mr Ridley was quoted by the Herald as saying he was “only doing his job”.", ["Ridley"]),
    # who is reported to have said it, without "that"
    ("The court heard Ruiz shouted “get out of my house now” at police.", ["Ruiz"]),
    ("Prosecutor Mark Ridley said Ruiz told police: “Get out of my house.”", ["Ruiz"]),
    # whom a nation tells of
    ("“The 200 is my event,” said the 2013 European junior champion, who was tired.",
     ["the 2013 European junior champion"]),
    ("“It was fine,” the Norwegian left-hander told fans.", ["the Norwegian left-hander"]),
    # what somebody did by whom is no saying
    ("Paul Hegg said the visit was meant “to return that warmth” shown by the Farmers’ Union.",
     ["Paul Hegg"]),
    ("Locals got “a warm and lasting welcome” arranged by Ana Ruiz.", [None]),
    ("The “biggest swindle of all time”, as described by Ana Ruiz, is over.", ["Ana Ruiz"]),
    ("The plan is “a gift to the whole town”, written by Ana Ruiz in a letter.", ["Ana Ruiz"]),
]  # fmt: skip

WRITTEN = [
    ("“The river is full,” said Paul Hegg’s written statement.", ["Paul Hegg"]),
    ("Paul Hegg resigned. “The river is full,” said Hegg’s letter to staff.", ["Paul Hegg"]),
    ("Paul Hegg wrote in May. The Hegg letter said “the river is full of it”.", ["Paul Hegg"]),
    ("Corvane Inc is sorry. Corvane’s statement said “the river is full of it”.", ["Corvane Inc"]),
    ("Ana Ruiz’s speech included the line: “We shall not sell the lake.”", ["Ana Ruiz"]),
    ("The poster carried the words “We shall not sell the lake to anybody.”", ["The poster"]),
    ("Ana Ruiz sued. Ruiz’s lawyer’s letter said “the river is full of it”.",
     ["Ruiz’s lawyer’s letter"]),
    ("Ana Ruiz died in May. Ruiz’s family said “the river is full of it”.", ["Ruiz’s family"]),
    ("“The river is full,” said a report by Clean Rivers Now.", ["a report by Clean Rivers Now"]),
    ("Lund faces a vote. The council dropped what she called “erratic items” on Monday.",
     ["Lund"]),
    ("The Office for Harbours was asked. According to the office, the gap was fuelled by what it "
     "called “erratic items” such as gold.", ["Office for Harbours"]),
]  # fmt: skip

TAKEN_UP = [
    # a party, a seat or a past office tells of who was named; an office alone does not
    ("Diane Lambert has left. “It was not fair to us,” the Labour politician told the Commons.",
     ["Diane Lambert"]),
    ("Diane Lambert has left. “It was not fair to us,” the Tottenham MP said.", ["Diane Lambert"]),
    ("Diane Lambert has left. “It was not fair to us,” the Texas Republican said.",
     ["Diane Lambert"]),
    ("Diane Lambert has left. “It was not fair to us,” the former minister said.",
     ["Diane Lambert"]),
    ("Diane Lambert has left. “It was not fair to us,” the MP said.", ["the MP"]),
    ("The Governor of Kebbin State, Mr. Musa Tanko, left. The governor said it was “not fair”.",
     ["Musa Tanko"]),
    ("“We are sorry for that,” Glenn Purcell, of Transcentral Corp., told the Harbours Committee. "
     "“We will make it right.”", ["Glenn Purcell", "Glenn Purcell"]),
    # who is named next may be whom the first sentence brought in, or whom a judge speaks of
    ("A senior Labour MP called it “a very bad joke”.\n\nIn a letter on Monday, Rosalind Keay "
     "wrote to them.", ["Rosalind Keay"]),
    ("A judge called it “a very bad joke”.\n\nPeter Stephens, 64, robbed the shop.", ["A judge"]),
    ("A mother called him “a gentle giant”.\n\nCallum Reid, 19, was stabbed.", ["A mother"]),
    ("“It broke,” said Ana Ruiz of the consultancy Loopline.\n\nThe regulator said it was "
     "“monitoring the situation closely”.", ["Ana Ruiz", "The regulator"]),
]  # fmt: skip

LED_IN = [
    ("“We knew that,” Rui Castan told Sky. On the decision to take Leon Ash off, he added: “He was "
     "not happy with me!”", ["Rui Castan", "Rui Castan"]),
    ("“I was broken,” the singer Bella Thorn shared on Friday.", ["Bella Thorn"]),
    ("Coun Neville Summers said the plan was “not an easy choice”.", ["Neville Summers"]),
    ("In a statement, Ana Ruiz, the chief executive, said: “We are sorry for that.”", ["Ana Ruiz"]),
    ("Speaking on Friday, Ana Ruiz said:\n\n“We are sorry for that.”", ["Ana Ruiz"]),
    ('Ana Ruiz said: " We are sorry for that."', ["Ana Ruiz"]),
    ("James Corvay left. “It was not fair to us,” the X-Force star told Mark Parker on Friday. "
     "“I left,” he added.", ["James Corvay", "James Corvay"]),
]  # fmt: skip

RUNNING_ON = [
    ('Ben Okafor won. He said: "It felt good.\n\nWe could have scored more." After the match, '
     'coach Luca Merani said: "They were better.\n\nA draw would have been fine."',
     ["Ben Okafor", "Ben Okafor", "Luca Merani", "Luca Merani"]),
    ('"We have waited for a long time.\n\nIt was a hard winter.\n\nBut we will rebuild the '
     'bridge," said the mayor, Anna Lund.', ["Anna Lund"] * 3),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), DOING + WRITTEN + TAKEN_UP + LED_IN + RUNNING_ON)
def test_who_spoke(text: str, names: list[str | None]) -> None:
    found = read_evidence(text, language="en").quotations
    assert [q.speaker.name if q.speaker else None for q in found] == names


def test_a_cue_stays_where_a_first_line_is_looked_up_below() -> None:
    (quotation,) = read_evidence("The minister said the plan “was not an easy choice”.").quotations
    assert quotation.speaker is not None
    assert quotation.speaker.cue == "said"
