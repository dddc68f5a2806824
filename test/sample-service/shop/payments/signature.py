# region: signature
import hashlib
import hmac

TOLERANCE_SECONDS = 300


def sign(secret: bytes, sent_at: str, body: bytes) -> str:
    return hmac.new(secret, sent_at.encode() + b"." + body, hashlib.sha256).hexdigest()


def is_genuine(secret: bytes, sent_at: str, body: bytes, given: str, *, now: float) -> bool:
    """Whether a webhook was signed with our secret, within the last five minutes."""
    if not secret or not sent_at.isascii() or not sent_at.isdigit() or len(sent_at) > 12:
        return False
    expected = sign(secret, sent_at, body)
    is_equal = hmac.compare_digest(expected.encode(), given.encode())
    return is_equal and abs(now - int(sent_at)) <= TOLERANCE_SECONDS


# endregion
