"""Tells hypothesis how to make profiles. It imports nothing until hypothesis calls it, so it can break neither."""


def register() -> None:
    """Register the strategy of a profile, made only when it is first used."""
    from hypothesis import strategies as st

    from posterior_chain.model.athlete import AthleteProfile

    def profiles_when_used(_: type) -> st.SearchStrategy[AthleteProfile]:
        from posterior_chain.testing import profiles

        return profiles()

    st.register_type_strategy(AthleteProfile, profiles_when_used)
