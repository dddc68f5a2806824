import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from shop.catalog.pictures import MAX_BYTES, SIGNATURES, PictureSerializer

PNG = SIGNATURES["png"]


def checked(name: str, content: bytes) -> PictureSerializer:
    return PictureSerializer(data={"picture": SimpleUploadedFile(name, content, "image/png")})


# region: refused
@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("cat.png", b"<svg onload='alert(1)'>", id="a script called .png"),
        pytest.param("cat.png", b"", id="empty"),
        pytest.param("cat.png", PNG + b"0" * MAX_BYTES, id="too large"),
    ],
)
def test_a_picture_is_judged_by_its_content(name: str, content: bytes) -> None:
    assert not checked(name, content).is_valid()


# endregion


def test_the_name_of_a_picture_is_not_the_callers() -> None:
    upload = checked("../../settings.py", PNG + b"...")

    assert upload.is_valid()
    file = upload.validated_data["picture"]
    assert re.fullmatch(r"[0-9a-f]{32}\.png", file.name)
    assert file.read() == PNG + b"..."
