# region: validate
from django.contrib.postgres.operations import ValidateConstraint
from django.db import migrations


class Migration(migrations.Migration):
    """A migration, and so a transaction, of its own: validating holds only a weak lock."""

    dependencies = [("accounts", "0002_email_present")]
    operations = [ValidateConstraint("user", "email_present")]


# endregion
