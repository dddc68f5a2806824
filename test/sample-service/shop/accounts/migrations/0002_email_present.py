# region: not-valid
from django.contrib.postgres.operations import AddConstraintNotValid
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]
    operations = [
        AddConstraintNotValid(
            "user",
            models.CheckConstraint(condition=~models.Q(email=""), name="email_present"),
        )
    ]


# endregion
