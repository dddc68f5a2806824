"""Settings: what differs between environments comes from `Environment`, and nothing else does."""

import os
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from shop.environment import Environment, value_of

# region: environment
BASE_DIR = Path(__file__).resolve().parent.parent
IS_DEVELOPMENT = os.environ.get("SHOP_ENVIRONMENT") == "development"
development = {
    "DATABASE_URL": "postgresql://shop:shop@127.0.0.1:5432/shop",
    "SECRET_KEY": "for-development-only-never-used-where-others-can-reach-it",
    "ALLOWED_HOSTS": "localhost,127.0.0.1",
}
values = {**development, **os.environ} if IS_DEVELOPMENT else os.environ
environment = Environment.read(values)

DEBUG = IS_DEVELOPMENT
SECRET_KEY = environment.secret_key
ALLOWED_HOSTS = environment.allowed_hosts
# endregion

# region: passwords
AUTH_USER_MODEL = "accounts.User"
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 15},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
# endregion

ROOT_URLCONF = "shop.urls"
WSGI_APPLICATION = "shop.wsgi.application"
ASGI_APPLICATION = "shop.asgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "corsheaders",
    "django_filters",
    "drf_spectacular",
    "rest_framework",
    "rest_framework_simplejwt.token_blacklist",
    "shop.accounts",
    "shop.catalog",
    "shop.orders",
    "shop.payments",
]

# region: middleware
MIDDLEWARE = [
    "shop.health.HealthMiddleware",  # First: a probe knows neither the host name nor https.
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
# endregion

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

# region: database
database = urlsplit(environment.database_url)
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": database.hostname,
        "PORT": database.port or 5432,
        "USER": database.username,
        "PASSWORD": value_of("DATABASE_PASSWORD", os.environ) or database.password,
        "NAME": database.path.lstrip("/"),
        "OPTIONS": {"connect_timeout": 2},
    }
}
# endregion

# region: cache
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/0"),
        "KEY_PREFIX": "shop",
        "TIMEOUT": 300,
    }
}
# endregion

# region: celery
CELERY_BROKER_URL = value_of("BROKER_URL", os.environ) or "amqp://guest:guest@127.0.0.1:5672//"
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_TIME_LIMIT = 60
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_DEFAULT_QUEUE_TYPE = "quorum"
CELERY_WORKER_DETECT_QUORUM_QUEUES = True
# endregion

# region: schedule
CELERY_BEAT_SCHEDULE = {
    "cancel unpaid orders": {
        "task": "shop.orders.tasks.cancel_unpaid_orders",
        "schedule": timedelta(minutes=10),
    }
}
# endregion

# region: rest
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "rest_framework_simplejwt.authentication.JWTAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_THROTTLE_CLASSES": [
        "rest_framework.throttling.AnonRateThrottle",
        "rest_framework.throttling.UserRateThrottle",
    ],
    "DEFAULT_THROTTLE_RATES": {"anon": "60/min", "user": "600/min", "login": "5/min"},
    "EXCEPTION_HANDLER": "shop.problems.problem_details",
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
# endregion

# region: jwt
SIMPLE_JWT = {
    "ALGORITHM": "HS256",
    "AUDIENCE": "shop",
    "ISSUER": "https://shop.example.org",
    "ROTATE_REFRESH_TOKENS": True,
    "BLACKLIST_AFTER_ROTATION": True,
    "CHECK_REVOKE_TOKEN": True,  # A new password ends all sessions of the old one.
}
# endregion

SPECTACULAR_SETTINGS = {"TITLE": "Shop", "VERSION": "1.0.0"}

# region: https
if not IS_DEVELOPMENT:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
# endregion

# region: origins
ORIGINS = [origin for origin in os.environ.get("FRONTEND_ORIGINS", "").split(",") if origin]
CORS_ALLOWED_ORIGINS = ORIGINS
CSRF_TRUSTED_ORIGINS = ORIGINS
# endregion

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

EMAIL_BACKEND = (
    "django.core.mail.backends.console.EmailBackend"
    if IS_DEVELOPMENT
    else "django.core.mail.backends.smtp.EmailBackend"
)
DEFAULT_FROM_EMAIL = "shop@example.org"

PARTNERS = {
    name: os.environ.get(f"{name.upper()}_URL", f"https://{name}.internal")
    for name in ("prices", "stock")
}

PAYMENT_WEBHOOK_SECRET = value_of("PAYMENT_WEBHOOK_SECRET", os.environ).encode()

# region: logging
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "shop.logs.JsonFormatter"}},
    "handlers": {"stdout": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["stdout"], "level": "INFO"},
}
# endregion
