"""What a reply costs, by genai-prices' offline tables. Estimates, and called so."""

from __future__ import annotations


def estimate_cost(provider: str, model: str, input_tokens: int, output_tokens: int) -> float | None:
    """Estimated US dollars, or None when the price of the model is not known.

    Args:
        provider: our provider's name ("openai").
        model: the model's name as the server reports it ("gpt-5-mini-2025-08-07").
        input_tokens, output_tokens: as the server reports them.
    """
    # Inside, because only a reply that was just paid for has a price (200 ms).
    from genai_prices import Usage, calc_price

    usage = Usage(input_tokens=input_tokens, output_tokens=output_tokens)
    try:
        return float(calc_price(usage, model, provider_id=provider).total_price)
    except LookupError:
        return None
