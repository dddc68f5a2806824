# region: trim
from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models.functions import Trim


def trim(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    # The model as it is at this migration: the one in models.py may have moved on.
    orders = apps.get_model("orders", "Order").objects.using(editor.connection.alias)
    untrimmed = orders.exclude(delivery_note=Trim("delivery_note"))
    while ids := list(untrimmed.values_list("pk", flat=True)[:1000]):
        orders.filter(pk__in=ids).update(delivery_note=Trim("delivery_note"))


class Migration(migrations.Migration):
    atomic = False  # Each batch commits by itself, so that no row is locked for long.
    dependencies = [("orders", "0001_initial")]
    operations = [migrations.RunPython(trim, migrations.RunPython.noop)]


# endregion
