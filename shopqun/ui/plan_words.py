"""Words of a plan as every screen shows and copies them."""

from shopqun.posters.posted import shown, to_post

__all__ = ["shown", "to_post"]
