"""The sample service: a small shop. Celery's app is made with Django, so that tasks find it."""

from shop.celery import app as celery_app

__all__ = ["celery_app"]
