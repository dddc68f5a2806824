# region: picture
from uuid import uuid4

from django.core.files.uploadedfile import UploadedFile
from rest_framework import serializers

MAX_BYTES = 5 * 1024 * 1024
SIGNATURES = {"png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff"}


class PictureSerializer(serializers.Serializer[dict[str, UploadedFile]]):
    """A stranger's picture: its size and its first bytes are checked, and its name is ours."""

    picture = serializers.FileField()

    def validate_picture(self, file: UploadedFile) -> UploadedFile:
        if file.size is None or file.size > MAX_BYTES:
            raise serializers.ValidationError("A picture may have 5 MB at most.")
        start = file.read(16)
        file.seek(0)
        kinds = [kind for kind, signature in SIGNATURES.items() if start.startswith(signature)]
        if not kinds:
            raise serializers.ValidationError("Only PNG and JPEG are accepted.")
        file.name = f"{uuid4().hex}.{kinds[0]}"
        return file


# endregion
