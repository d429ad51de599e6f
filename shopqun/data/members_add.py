"""Adding one member at the counter."""

from sqlalchemy import Connection

from shopqun.basics import Refused
from shopqun.data.gestures import Pen
from shopqun.data.members import Agreed, Entry, owner_of, write_consents, write_members
from shopqun.data.members_list import lines
from shopqun.data.people import inviter_id
from shopqun.data.placements import named
from shopqun.data.referrals import bind
from shopqun.members.member import CONSENT_VERSION, Added, Application, Invitation, NewMember
from shopqun.members.names import clean_name, tidy
from shopqun.members.phone import clean_phone

COUNTER = "counter"


def add(pen: Pen, application: Application) -> Added | Refused:
    """Add a member with what she agreed to, and bind who brought her; or say why she is not added."""
    inviter = inviter_id(pen.db, application.invited_by) if application.invited_by else None
    refused = _refusal(pen, application, inviter)
    name = clean_name(application.name)
    if refused is not None or name is None:
        return refused or Refused("bad_name", {"text": application.name})
    new = NewMember(
        name=name,
        wechat=tidy(application.wechat),
        phone=clean_phone(application.phone),
        marketing=application.marketing,
        channel=_channel(pen.db, application.channel) or ("referral" if inviter else COUNTER),
        joined_on=pen.day,
    )
    member = write_members(pen.db, Entry(pen.at, application.clerk), [new])[0]
    write_consents(pen.db, pen.at, _agreed(member, application))
    invitation = None
    if inviter is not None:
        bound = bind(pen, inviter, member, application.clerk)
        invitation = Invitation(bound.id, inviter, member, bound.state.value, bound.reason, bound.signals)
    return Added(lines(pen.db, [member], pen.day)[0], invitation)


def _channel(db: Connection, text: str) -> str:
    """Give the place somebody named, or whose poster's short code she read; other words stay as they are."""
    place = named(db, text)
    return place.name if place else tidy(text)


def _refusal(pen: Pen, application: Application, inviter: int | None) -> Refused | None:
    """Say why a member cannot be added as she is described, or None."""
    if clean_name(application.name) is None:
        return Refused("bad_name", {"text": application.name})
    if application.invited_by and inviter is None:
        return Refused("unknown_invite_code", {"text": application.invited_by})
    return _phone_refusal(pen, application) if application.phone.strip() else None


def _phone_refusal(pen: Pen, application: Application) -> Refused | None:
    """Say why this phone cannot be kept, or None."""
    phone = clean_phone(application.phone)
    if phone is None:
        return Refused("bad_phone", {"text": application.phone})
    if not application.record_consent:
        return Refused("consent_needed")
    owner = owner_of(pen.db, phone)
    if owner is None:
        return None
    line = lines(pen.db, [owner], pen.day)[0]
    return Refused("phone_taken", {"member": line.id, "number": line.number, "name": line.name})


def _agreed(member: int, application: Application) -> list[Agreed]:
    """List what a new member agreed to at the counter."""
    said = {"record": application.record_consent, "marketing": application.marketing}
    return [Agreed(member, scope, CONSENT_VERSION, COUNTER) for scope, given in said.items() if given]
