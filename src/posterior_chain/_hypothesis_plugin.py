"""Tells hypothesis how to make profiles, once both are imported; what makes them is loaded when the first is asked for."""

from hypothesis import strategies as st

from posterior_chain.model.athlete import AthleteProfile


def register_profiles() -> None:
    """Register the strategy of a profile, made only when it is first used."""

    def profiles_when_used(_: type) -> st.SearchStrategy[AthleteProfile]:
        from posterior_chain.testing import profiles

        return profiles()

    st.register_type_strategy(AthleteProfile, profiles_when_used)
